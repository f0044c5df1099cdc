import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../../bench/made-up/index.ts';
import { readSource } from '../../src/formats/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';
import { contentOf } from './made-up-year.ts';
import { lostInPrint, PAPERS } from './prints.ts';

const made = async (programs: number, seed: number) => {
  const text = madeUpReport({ programs, seed, fiscalYear: 2019 + seed, prefecture: '潮見県' });
  return readAnnualReport(await readSource(new TextEncoder().encode(text), `${seed}.txt`));
};

describe.each(PAPERS)('ほかの年度を印刷して読み戻す（%s）', (paper) => {
  it.each([
    [400, 1],
    [60, 2],
    [60, 3],
    [7, 4],
    [1, 5],
  ])(
    '%i事業',
    async (programs, seed) => {
      expect(await lostInPrint(contentOf(await made(programs, seed)), paper)).toEqual([]);
    },
    180_000,
  );
});
