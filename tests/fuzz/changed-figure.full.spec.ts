import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { checkReports } from '../../src/checking/index.ts';
import { readSource } from '../../src/formats/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';

const LINES = madeUpReport({ programs: 60, seed: 11, fiscalYear: 2021, prefecture: '潮見県' }).split('\n');

/** Amounts in 千円 that something else in the report states too, each with its line's index and its cell. */
const AMOUNTS = LINES.flatMap((line, at) => {
  const cells = line.split('\t');
  const isRow = cells.length === 12 || cells.length === 6 || cells.length === 8 || /^事業費 /.test(line);
  return isRow ? cells.flatMap((cell, column) => (/\d,\d{3}/.test(cell) ? [{ at, column }] : [])) : [];
});

/** The line that a finding names; the band above a sheet is one place, which begins with the sheet's number. */
const placeOf = (at: number): number => (LINES[at]!.startsWith('事業費') ? at + 1 - 4 : at + 1);

/** 12,345 with its digit `place` turned into the next one: 12,346, 13,345 … */
function otherDigit(text: string, place: number): string {
  const digits = [...text.matchAll(/\d/g)].map((match) => match.index);
  const at = digits[place % digits.length]!;
  const next = String((Number(text[at]) % 9) + 1);
  return text.slice(0, at) + next + text.slice(at + 1);
}

describe('one figure changed by hand', () => {
  it('there are figures of every kind to change', () => {
    expect(AMOUNTS.length).toBeGreaterThan(150);
  });

  it(
    'is found as an error that names its line',
    () =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...AMOUNTS), fc.nat(5), async ({ at, column }, place) => {
          const cells = LINES[at]!.split('\t');
          cells[column] = otherDigit(cells[column]!, place);
          fc.pre(cells.join('\t') !== LINES[at]);
          const text = LINES.with(at, cells.join('\t')).join('\n');
          const report = readAnnualReport(await readSource(new TextEncoder().encode(text), 'report.txt'));
          const errors = (await checkReports([report])).filter(({ severity }) => severity === 'error');
          const named = errors.flatMap(({ line, places }) => [line, ...places.map((each) => each.line)]);
          expect(named).toContain(placeOf(at));
        }),
        { numRuns: 100 },
      ),
    5 * 60_000,
  );
});
