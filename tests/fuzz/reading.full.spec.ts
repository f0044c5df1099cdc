import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { checkReports } from '../../src/checking/index.ts';
import { readSource, type SourceDocument } from '../../src/formats/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';
import { mutate, mutation } from './mutation.ts';

const MINUTES = 60_000;
const RUNS = { numRuns: 1_000 };

const report = (programs: number, seed = 1) =>
  madeUpReport({ programs, seed, fiscalYear: 2021, prefecture: '潮見県' });

const source = (text: string): Promise<SourceDocument> =>
  readSource(new TextEncoder().encode(text), 'report.txt');
const notBlank = (document: SourceDocument) => document.lines.filter((line) => line.text.trim() !== '');

const mishaps = fc.array(mutation, { minLength: 1, maxLength: 30 });

describe('a report that was mangled on its way', () => {
  it(
    'is read without an exception, and every line is placed or listed with its number',
    () =>
      fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 30 }), mishaps, async (programs, mutations) => {
          const document = await source(`${mutate(report(programs), mutations)}\n残り`);
          const read = readAnnualReport(document);
          const lines = notBlank(document);
          const text = new Map(lines.map((line) => [line.line, line.text.trim()]));
          const listed = read.unplaced.map((each) => each.text.trim());
          expect(read.unplaced.map(({ line }) => text.get(line))).toEqual(listed);
          expect(new Set(read.unplaced.map(({ line }) => line)).size).toBe(read.unplaced.length);
          expect(read.placed).toBeCloseTo(1 - read.unplaced.length / lines.length, 2);
        }),
        RUNS,
      ),
    5 * MINUTES,
  );

  it(
    'is checked without an exception, and every finding points at lines that exist',
    () =>
      fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 20 }), mishaps, async (programs, mutations) => {
          const document = await source(`${mutate(report(programs), mutations)}\n残り`);
          const findings = await checkReports([readAnnualReport(document)]);
          const beyond = findings
            .flatMap(({ line, places }) => [line, ...places.map((place) => place.line)])
            .filter((line) => line < 1 || line > document.lines.length);
          expect(beyond).toEqual([]);
        }),
        RUNS,
      ),
    5 * MINUTES,
  );
});

describe('a hostile line', () => {
  it.each([
    ['one line of a million characters', 'あ'.repeat(1_000_000)],
    ['one line of 100,000 tabs', `基本方針${'\t'.repeat(100_000)}`],
    ['brackets that never close', '('.repeat(50_000)],
    ['digits and commas without end', '1,234'.repeat(20_000)],
    [
      'an indicator of many quantities',
      `項目名\t元年度\t2年度\n回数\t${'延べ 3回 (5名)・'.repeat(5_000)}\t1`,
    ],
    ['spaces without end', `小計${' '.repeat(100_000)}x`],
    ['circled numbers', '①②③④⑤⑥⑦⑧'.repeat(10_000)],
  ])(
    'does not keep the reading from ending, and the rest is read: %s',
    async (_, line) => {
      const text = report(20).replace('【基本方針事業一覧】', `${line}\n【基本方針事業一覧】`);
      expect(readAnnualReport(await source(text)).masterList).toEqual(
        readAnnualReport(await source(report(20))).masterList,
      );
    },
    MINUTES / 6,
  );
});
