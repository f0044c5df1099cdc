import { beforeAll, describe, expect, it } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { rules } from '../../src/checking/index.ts';
import { readSource } from '../../src/formats/index.ts';
import type { AnnualReport } from '../../src/ledger/annual-report.ts';
import { readAnnualReport } from '../../src/reading/index.ts';

const SMALL = 100;
const LARGE = 800;
/** Twice the share of the size is noise and warm-up; the square would be eight times. */
const TOLERANCE = 2.5;
/** What is quicker than this at the large size is no trouble to anybody. */
const QUICK_MS = 60;

let small: AnnualReport;
let large: AnnualReport;

const report = async (programs: number): Promise<AnnualReport> => {
  const text = madeUpReport({ programs, seed: 5, fiscalYear: 2022, prefecture: '潮見県' });
  return readAnnualReport(await readSource(new TextEncoder().encode(text), 'report.txt'));
};

beforeAll(async () => {
  small = await report(SMALL);
  large = await report(LARGE);
});

describe('the time of a rule grows with the report, not with its square', () => {
  it.each(rules)('$id', async (rule) => {
    const best = async (report: AnnualReport) => {
      const times: number[] = [];
      for (let at = 0; at < 4; at += 1) {
        const started = performance.now();
        await rule.check([report]);
        times.push(performance.now() - started);
      }
      return Math.min(...times);
    };
    await best(small);
    const limit = Math.max(QUICK_MS, (await best(small)) * (LARGE / SMALL) * TOLERANCE);
    expect(await best(large)).toBeLessThan(limit);
  });
});
