import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../src/checking/prose/figures/index.ts';
import { proseContradictsTable } from '../../src/checking/rules/prose-contradicts-table/rule.ts';
import { openSource } from '../../src/formats/index.ts';
import type { AnnualReport, ProgramEntry, TextLine } from '../../src/ledger/annual-report.ts';
import { readAnnualReport } from '../../src/reading/index.ts';

const SEEDS = '../shared/seeds';
const REPORTS = ['annual-report-r2.txt', 'annual-report-r5-policy1.txt'];

const isAsked = async (report: AnnualReport, entry: ProgramEntry) =>
  (await proseContradictsTable.check([{ ...report, programs: [entry] }])).length > 0;

/** The sheet with `from` replaced by `to` in one line of its result. */
const rewritten = (entry: ProgramEntry, at: TextLine['line'], from: string, to: string): ProgramEntry => ({
  ...entry,
  resultLines: entry.resultLines.map((line) =>
    line.line === at ? { ...line, text: line.text.normalize('NFKC').replace(from, to) } : line,
  ),
});

describe.skipIf(!existsSync(SEEDS))('公表された報告の事業実績の数字（../shared/seeds があるとき）', () => {
  it.each(REPORTS)('%s: 表と合う数字を一つ変えると、八割五分以上で分かる', async (file) => {
    const report = readAnnualReport(await openSource(`${SEEDS}/${file}`));
    const changes = report.programs.flatMap((entry) =>
      pairsOf(entry, report.fiscalYear)
        .filter(({ agree, countedOtherwise }) => agree && !countedOtherwise)
        .map(({ figure }) => {
          const { value, unit } = figure.amount;
          const printed = `${value.toLocaleString('en')}${unit}`;
          return rewritten(entry, figure.at.line, printed, `${(value + 1).toLocaleString('en')}${unit}`);
        }),
    );
    const asked = await Promise.all(changes.map((entry) => isAsked(report, entry)));
    expect(changes.length).toBeGreaterThan(10);
    expect(asked.filter(Boolean).length / asked.length).toBeGreaterThanOrEqual(0.85);
  });

  it.each(REPORTS)('%s: そのままなら、合わない数字は無い', async (file) => {
    const report = readAnnualReport(await openSource(`${SEEDS}/${file}`));
    expect(await proseContradictsTable.check([report])).toEqual([]);
  });

  it.each([
    'このほか、関係機関との打合せを3回行った。',
    '前年度は12回開催し、45名が参加していた。',
    '事業開始からの累計は123件である。',
    '1回当たり10～15名が参加し、概ね2～3時間実施した。',
  ])('どの個票に書き足しても、合わない数字とはしない: %s', async (sentence) => {
    const report = readAnnualReport(await openSource(`${SEEDS}/${REPORTS[1]}`));
    const sheets = report.programs.map((entry) => ({
      ...entry,
      resultLines: [...entry.resultLines, { line: entry.line + 9000, text: sentence }],
    }));
    expect(await proseContradictsTable.check([{ ...report, programs: sheets }])).toEqual([]);
  });
});
