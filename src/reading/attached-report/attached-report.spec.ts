import { describe, expect, it } from 'vitest';
import { readSource, type SourceDocument } from '../../formats/index.ts';
import type { AnnualReport } from '../../ledger/annual-report.ts';
import { readAnnualReport } from '../index.ts';

const PAGES = `令和4年度中小企業振興施策
③ 中小企業の金融の円滑化を図ること
【基本方針事業一覧】
No.\t事業名\tR4事業費 (千円)\tR4 新規\t担当課等\t掲載頁
1\t資金繰り相談事業\t1,200\t\t商工金融課\t5
\t小計\t1,200\t\t\t
`;

/** The report as its pages say it, with these bytes attached under the name that we give to data. */
async function withAttachment(json: (report: AnnualReport) => unknown): Promise<SourceDocument> {
  const pages = await readSource(new TextEncoder().encode(PAGES), '報告.txt');
  const bytes = new TextEncoder().encode(JSON.stringify(json(readAnnualReport(pages))));
  return { ...pages, file: '報告.pdf', attachments: [{ name: 'kakehashi-report.json', bytes }] };
}

const renamed = (report: AnnualReport): AnnualReport => ({
  ...report,
  programs: report.programs.map((program) => ({ ...program, name: '添付にだけある名前' })),
});
const names = ({ programs }: AnnualReport) => programs.map(({ name }) => name);
const kinds = ({ notes }: AnnualReport) => notes.map(({ kind, text }) => [kind, text]);

describe('データを添付した報告書', () => {
  const whole = (report: AnnualReport) => ({ schemaVersion: 1, documents: [renamed(report)] });

  it('添付されたデータから読み、それを知らせる', async () => {
    const report = readAnnualReport(await withAttachment(whole));
    expect(names(report)).toEqual(['添付にだけある名前']);
    expect(report.file).toBe('報告.pdf');
    expect(kinds(report)).toContainEqual(['attachment', 'kakehashi-report.json']);
  });

  it('頁から読むように言われれば、頁から読む', async () => {
    const report = readAnnualReport(await withAttachment(whole), { fromPages: true });
    expect(names(report)).toEqual(['資金繰り相談事業']);
  });

  const program = (change: object) => (report: AnnualReport) => ({
    schemaVersion: 1,
    documents: [{ ...report, programs: report.programs.map((each) => ({ ...each, ...change })) }],
  });
  it.each([
    ['JSON の配列', () => [], 'まとまり（オブジェクト）ではありません'],
    [
      '別の版',
      (report: AnnualReport) => ({ schemaVersion: 2, documents: [report] }),
      'schemaVersion: 1 ではありません',
    ],
    ['報告書がない', () => ({ schemaVersion: 1, documents: [] }), 'documents: 報告書が一つではありません'],
    ['金額が文字列', program({ cost: '1,200' }), 'documents[0].programs[0].cost: 範囲内の整数ではありません'],
    ['項目の抜け', program({ name: undefined }), 'documents[0].programs[0].name: ありません'],
    ['知らない項目', program({ html: '<b>' }), 'documents[0].programs[0].html: 知らない項目です'],
    ['行番号が 0', program({ line: 0 }), 'documents[0].programs[0].line: 範囲内の整数ではありません'],
  ])('形が違えば頁から読み、どこが違うかを知らせる: %s', async (_, json, wrong) => {
    const report = readAnnualReport(await withAttachment(json));
    expect(names(report)).toEqual(['資金繰り相談事業']);
    expect(kinds(report).find(([kind]) => kind === 'broken-attachment')?.[1]).toContain(wrong);
  });

  it('JSON でない添付', async () => {
    const source = await withAttachment(whole);
    const attachments = [{ name: 'kakehashi-report.json', bytes: new Uint8Array([0xff, 0x7b]) }];
    expect(kinds(readAnnualReport({ ...source, attachments }))).toContainEqual([
      'broken-attachment',
      'JSON として読めません',
    ]);
  });
});
