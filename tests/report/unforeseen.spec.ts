import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../src/report/index.ts';
import { contentOf, type MadeProgram, madeUpYear } from './made-up-year.ts';
import { lostInPrint, PAPERS } from './prints.ts';

const programs = (names: string[], more: Partial<MadeProgram> = {}): MadeProgram[] =>
  names.map((name) => ({ policies: [1], name, ...more }));
const under = (policies: number): MadeProgram[] =>
  Array.from({ length: policies }, (_, at) => at + 1).flatMap((policy) =>
    programs([`方針${policy}の甲事業`, `方針${policy}の乙事業`], { policies: [policy] }),
  );
const policies = (count: number, name: (at: number) => string): ReportContent['policies'] =>
  Array.from({ length: count }, (_, at) => ({ policy: at + 1, name: name(at), shortName: name(at) }));
const inFull = (at: number): string => `${'港湖山里川野'[at % 6]}の取組その${at + 1}を図ること`;
const MARKUP = [
  '<script>alert(1)</script>',
  '#let x = 1',
  '$x^2$',
  '=HYPERLINK("http://x","y")',
  '@ref <label>',
];

interface Situation {
  programs: MadeProgram[];
  policies?: ReportContent['policies'];
  fiscalYear?: number;
}

const SITUATIONS: Record<string, Situation> = {
  基本方針の名前が短い: {
    programs: under(3),
    policies: policies(3, (at) => ['人材育成', '金融', '販路'][at]!),
  },
  基本方針が三つ: { programs: under(3), policies: policies(3, inFull) },
  基本方針が二十: { programs: under(20), policies: policies(20, inFull) },
  事業が一つもない: { programs: [] },
  二百字の事業名: {
    programs: programs(['小さな会社の挑戦を後押し'.repeat(16), '小さな会社の支え'.repeat(25)]),
  },
  '半角カナ、組文字、異体字': {
    programs: programs(['半角ｶﾅｶﾞﾊﾟ事業', 'あ゙の事業', '葛󠄀城㌔①㈱髙﨑𠮷事業'], {
      indicators: [['①㌔', '㈱2社', '▲3件']],
    }),
  },
  兆の事業費とマイナス: { programs: programs(['大きな事業'], { cost: 1_234_567_890_123, national: -999 }) },
  '担当課・グループの記載がない個票が続く': {
    programs: programs(['甲事業', '乙事業', '丙事業'], { teams: [], indicators: [['件数', '1件', '2件']] }),
  },
  改行のできない長いアドレス: {
    programs: programs(['案内の事業'], {
      result: [`参照 https://example.jp/?${'q=1&'.repeat(80)}`, '次の行'],
    }),
  },
  プログラムや数式に見える文字: {
    programs: MARKUP.flatMap((text) =>
      programs([`${text} 事業`], { overview: [text], indicators: [[text, text, text]] }),
    ),
  },
  昭和62年度: { programs: programs(['港の事業'], { period: 'S60-S63' }), fiscalYear: 1987 },
  令和13年度: { programs: programs(['港の事業'], { period: 'R10-R15' }), fiscalYear: 2031 },
};

describe.each(PAPERS)('思いがけない年度も、印刷して読み戻すとすべて戻る（%s）', (paper) => {
  it.each(Object.keys(SITUATIONS))('%s', async (name) => {
    const { programs: made, fiscalYear = 2021, policies: named } = SITUATIONS[name]!;
    const content = contentOf(madeUpYear(made, fiscalYear));
    expect(await lostInPrint(named === undefined ? content : { ...content, policies: named }, paper)).toEqual(
      [],
    );
  });
});
