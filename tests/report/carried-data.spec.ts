import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/formats/index.ts';
import type { AnnualReport } from '../../src/ledger/annual-report.ts';
import { readAnnualReport } from '../../src/reading/index.ts';
import { pdfAttachments } from '../../src/report/data/index.ts';
import { assembleReport, typesetPdf } from '../../src/report/index.ts';
import { contentOf, madeUpYear } from './made-up-year.ts';
import { differences } from './went-in.ts';

const YEAR = madeUpYear([
  { policies: [1], name: '𠮷田地区の人材育成事業', indicators: [['相談件数', '3件', '4件']] },
  { policies: [2], name: '経営相談事業', isNew: true, cost: 12_345 },
]);

/** The year as a PDF for the archive, with this JSON inside under the name that we give to data. */
async function archived(json: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const attachment = {
    name: 'kakehashi-report.json',
    mediaType: 'application/json',
    description: 'データ',
    bytes,
  };
  const pdf = await typesetPdf(assembleReport(contentOf(YEAR)), {
    standard: 'a-3a',
    attachments: [attachment],
  });
  return readSource(pdf.bytes, '年次報告.pdf');
}

const output = (report: AnnualReport) => ({ schemaVersion: 1, documents: [report] });
const kinds = (report: AnnualReport) => report.notes.map(({ kind }) => kind);

describe('保存用の PDF（PDF/A-3a）は、データを自分で持っている', () => {
  it('添付されたデータから、頁にない項目まで戻る', async () => {
    const withIds = {
      ...YEAR,
      programs: YEAR.programs.map((each, at) => ({ ...each, programId: `p${at}` })),
    };
    const report = readAnnualReport(await archived(output(withIds)));
    expect(report).toEqual({
      ...withIds,
      file: '年次報告.pdf',
      notes: [expect.objectContaining({ kind: 'attachment' })],
    });
  });

  it('データ用のファイルを添えて作った PDF から、入れたものがすべて戻る', async () => {
    const content = contentOf(YEAR);
    const attachments = await pdfAttachments(content);
    const { bytes } = await typesetPdf(assembleReport(content), { standard: 'a-3a', attachments });
    const report = readAnnualReport(await readSource(bytes, '年次報告.pdf'));
    expect(differences(YEAR, report)).toEqual([]);
    expect(kinds(report)).toEqual(['attachment']);
  });

  it('頁から読んでも同じ', async () => {
    const report = readAnnualReport(await archived(output(YEAR)), { fromPages: true });
    expect(differences(YEAR, report)).toEqual([]);
    expect(kinds(report)).toEqual([]);
  });

  it('データの形が違えば、頁から読んで知らせる', async () => {
    const report = readAnnualReport(await archived({ schemaVersion: 1, documents: [{ file: '' }] }));
    expect(differences(YEAR, report)).toEqual([]);
    expect(kinds(report)).toEqual(['broken-attachment']);
  });
});
