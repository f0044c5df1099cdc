import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { checkReports } from '../../src/checking/index.ts';
import { readSource } from '../../src/formats/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';

const read = async (seed: number, fiscalYear: number) => {
  const text = madeUpReport({ programs: 130, seed, fiscalYear, prefecture: '潮見県' });
  return readAnnualReport(await readSource(new TextEncoder().encode(text), `${fiscalYear}.txt`));
};

describe('a report without a contradiction', () => {
  it.each([1, 2, 3, 4])('made up from seed %i is read whole and nothing is found in it', async (seed) => {
    const report = await read(seed, 2018 + seed);
    expect(report.unplaced).toEqual([]);
    expect(report.programs.filter(({ alignment }) => alignment === null)).toEqual([]);
    expect(await checkReports([report])).toEqual([]);
  });

  it('has nothing against that of the next year', async () => {
    const findings = await checkReports([await read(1, 2021), await read(1, 2022)]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
