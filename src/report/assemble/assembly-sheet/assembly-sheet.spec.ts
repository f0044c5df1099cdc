import { describe, expect, it } from 'vitest';
import type { Finding, LineageLink, ProgramView } from '../../../ledger/index.ts';
import type { Table } from '../../document.ts';
import { programView, series, yearView } from '../spec/program-view.ts';
import { treeText } from '../spec/tree-text.ts';
import { assembleAssemblySheet } from './index.ts';

const OPTIONS = {
  ...{ issuer: '架空県', date: '2021-09-01' },
  policies: [{ policy: 1, name: '人材の育成を図ること', shortName: '人材' }],
};
const link = (more: Partial<LineageLink> = {}): LineageLink => ({
  ...{ id: 'l-1', kind: 'renamed', evidence: [], confidence: 0.9, state: 'confirmed' },
  ...{ decidedBy: null, decidedAt: null, reason: null },
  from: { programId: 'p-0', fiscalYear: 2018, name: '家具研修事業' },
  to: { programId: 'p-1', fiscalYear: 2019, name: '木工研修事業' },
  ...more,
});
const linesOf = (view: ProgramView): string[] =>
  treeText(assembleAssemblySheet(view, OPTIONS))
    .split('\n')
    .filter((line) => line !== '');
const tableOf = (view: ProgramView, id: string): Table =>
  assembleAssemblySheet(view, OPTIONS).parts[0]!.blocks.find(
    (block): block is Table => block.kind === 'table' && block.id === id,
  )!;

describe('議会資料 of a program', () => {
  it('tells its history on one sheet', () => {
    expect(linesOf(programView({ earlier: [link()] }))).toEqual([
      '木工担い手育成事業',
      '令和3年9月1日　架空県',
      '小さな会社の人を育てる。',
      '基本方針\t① 人材の育成を図ること',
      '担当課\t商工課（令和元年度～令和2年度、現在は産業課）',
      '事業期間\tR1-R3',
      '事業名\t木工研修事業（令和元年度）、木工担い手育成事業（令和2年度）',
      '事業費の推移',
      '年度\t事業費\t国庫\tその他\t一般財源\t区分',
      '令和元年度\t900\t\t\t900\t重点',
      '令和2年度\t1,200\t\t\t1,200\t重点',
      '実績の推移',
      '項目名\t元年度\t2年度',
      '研修受講者数\t20名\t31名',
      '事業費',
      '（千円）',
      '前後の事業',
      '平成30年度「家具研修事業」→令和元年度「木工研修事業」：名前が変わった（確認済み）。',
      '点検の指摘：なし。',
      '出典：report-2020.txt 12行目、ほか1文書',
    ]);
  });

  it('says what nobody has confirmed, leaves out what was rejected, and that nothing is known', () => {
    const links = [link({ state: 'proposed' }), link({ state: 'rejected', kind: 'merged' })];
    expect(linesOf(programView({ later: links })).filter((line) => line.includes('→'))).toEqual([
      '平成30年度「家具研修事業」→令和元年度「木工研修事業」：名前が変わった（推定。未確認）。',
    ]);
    expect(linesOf(programView())).toContain('別の名前の前身や後継の事業は知られていない。');
  });

  it('counts the findings by their severity', () => {
    const finding = (severity: Finding['severity']) => ({ severity }) as Finding;
    const years = [
      { ...yearView(2020, '木工事業'), findings: [finding('error'), finding('info'), finding('info')] },
    ];
    expect(linesOf(programView({ years }))).toContain('点検の指摘：3件（誤り1件、確認2件）。');
  });

  it('shows the latest five years of its indicators, and each row of the paper once', () => {
    const all = Array.from({ length: 8 }, (_, at): [number, string] => [2013 + at, `${at}件`]);
    const view = programView({ indicators: [series('相談件数', all), series('相談件数', [[2020, '7件']])] });
    const table = tableOf(view, 'program-indicators-table');
    expect(table.head[0]!.cells.map(({ text }) => text)).toEqual([
      '項目名',
      '28年度',
      '29年度',
      '30年度',
      '元年度',
      '2年度',
    ]);
    expect(table.body.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['相談件数', '3件', '4件', '5件', '6件', '7件'],
    ]);
  });

  it('leaves out what one page does not hold, and says how much', () => {
    const years = Array.from({ length: 30 }, (_, at) => yearView(1991 + at, '長い名前の事業'.repeat(8)));
    const indicators = Array.from({ length: 60 }, (_, at) =>
      series(`${'長い項目の名前'.repeat(8)}${at}`, [[2020, `${at}件`]]),
    );
    const view = programView({ years, indicators, earlier: Array.from({ length: 9 }, () => link()) });
    const rows = (id: string) => tableOf(view, id).body.length;
    expect(rows('program-money-table')).toBeLessThan(10);
    expect(rows('program-indicators-table')).toBeLessThan(8);
    expect(linesOf(view)).toEqual(
      expect.arrayContaining([
        `これより前の${30 - rows('program-money-table')}か年度は省いた。`,
        `ほかの${60 - rows('program-indicators-table')}項目は省いた。すべての項目は年次報告の個票にある。`,
        expect.stringMatching(/^ほか[678]件のつながりは省いた。$/),
      ]),
    );
  });

  it('stands for a program of which nothing is known but its name', () => {
    const view = programView({ years: [], indicators: [], divisions: [] });
    expect(linesOf(view).filter((line) => line.endsWith('資料なし')).length).toBe(5);
  });
});
