import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../formats/index.ts';
import type { AnnualReport } from '../../ledger/annual-report.ts';
import { readAnnualReport } from '../../reading/index.ts';
import { contentOf } from './spec/content.ts';
import { printedAndRead, statedFacts } from './spec/round-trip.ts';

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url).pathname;
const DOCUMENTS = [
  { file: 'annual-report-r2.txt', fiscalYear: 2020 },
  { file: 'annual-report-r5-policy1.txt', fiscalYear: 2023 },
];

describe.each(DOCUMENTS)('$file, printed again and read', ({ file, fiscalYear }) => {
  const isThere = existsSync(`${SEEDS}${file}`);
  const read = async (): Promise<AnnualReport> => readAnnualReport(await openSource(`${SEEDS}${file}`));
  const parts = Object.keys(statedFacts({ ...contentOf({}).report })) as (keyof ReturnType<
    typeof statedFacts
  >)[];

  it.skipIf(!isThere).each(parts)(
    '%s are those of the paper (skipped where the real documents are not there)',
    async (part) => {
      const stated = await read();
      const printed = printedAndRead(contentOf(stated, { fiscalYear }));
      expect(statedFacts(printed)[part]).toEqual(statedFacts(stated)[part]);
    },
  );
});
