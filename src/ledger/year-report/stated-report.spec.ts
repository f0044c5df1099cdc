import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report as documented, entry } from '../../../tests/ledger/documents.ts';
import type { AnnualReport, ProgramEntry } from '../annual-report.ts';
import { madeUpReport } from '../made-up.ts';
import { statementsOf } from '../statements.ts';
import { mergedReport } from './merged-report.ts';
import { statedReport } from './stated-report.ts';

/** Through the database: statements come back as JSON. */
function throughStatements(report: AnnualReport): AnnualReport {
  const statements = JSON.parse(JSON.stringify(statementsOf(report))) as ReturnType<typeof statementsOf>;
  const { file, fiscalYear, jurisdiction, placed, unplaced } = report;
  return statedReport({ file, fiscalYear: fiscalYear!, jurisdiction, placed, unplaced, statements });
}

const prose = (texts: readonly string[]) => texts.map((text, at) => ({ text, line: 40 + at, pdfPage: 3 }));

describe('a report made again from its statements', () => {
  it('is the report that was taken in', () => {
    const wish = fc.record({
      ...{ fiscalYear: fc.integer({ min: 1990, max: 2050 }), programs: fc.integer({ min: 0, max: 30 }) },
      ...{ seed: fc.integer({ min: 1, max: 9 }), indicators: fc.integer({ min: 0, max: 4 }) },
    });
    fc.assert(
      fc.property(wish, (each) => {
        const report = madeUpReport(each);
        expect(throughStatements(report)).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the paragraphs of a sheet with their places', () => {
    const paragraph = fc.string({ minLength: 1 }).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.array(paragraph), fc.array(paragraph), (overview, result) => {
        const program: ProgramEntry = {
          ...entry({ policies: [1], name: '灯台事業', listLine: 4 }),
          ...{ overview: overview.join('\n'), overviewLines: prose(overview) },
          ...{ result: result.join('\n'), resultLines: prose(result) },
        };
        const report = documented({ fiscalYear: 2020, programs: [program] });
        expect(throughStatements(report)).toEqual(report);
      }),
    );
  });

  it('keeps a sheet that no row of a list names', () => {
    const heading = { no: 7, name: '灯台事業', cost: 5, costParts: [2, 3], isRelisting: false, line: 14 };
    const stray = { ...entry({ policies: [1], no: 7, name: '灯台事業', listLine: 14, line: 14, heading }) };
    const report = documented({ fiscalYear: 2020, programs: [{ ...stray, alignment: null, confidence: 0 }] });
    expect(throughStatements(report)).toEqual(report);
  });
});

describe('several documents of a year', () => {
  const part = (file: string, policy: number, name: string): AnnualReport =>
    documented({
      ...{ fiscalYear: 2020, file, programs: [entry({ policies: [policy], name, listLine: 4 })] },
      sections: [{ kind: 'foreword', policies: [], heading: 'はじめに', paragraphs: [], line: 1 }],
    });
  const names = (report: AnnualReport) => report.programs.map((each) => each.name);

  it('are one report in the order of the policies', () => {
    const merged = mergedReport([part('b.txt', 2, '販路事業'), part('a.txt', 1, '灯台事業')]);
    expect([merged.file, names(merged), merged.sections.length]).toEqual([
      ...['a.txt、b.txt', ['灯台事業', '販路事業'], 1],
    ]);
  });

  it('are taken from the later one where both list programs of a policy', () => {
    const whole = madeUpReport({ fiscalYear: 2020, programs: 8, seed: 1 });
    const merged = mergedReport([whole, part('part.txt', 3, '灯台事業')]);
    expect(merged.programs.filter((each) => each.policies[0] === 3).map((each) => each.name)).toEqual([
      '灯台事業',
    ]);
    expect(merged.programs).toHaveLength(8);
    expect(merged.masterList).toEqual(whole.masterList);
  });
});
