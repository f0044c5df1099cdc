import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../formats/index.ts';
import { readAnnualReport } from '../../reading/index.ts';
import { exampleContent } from './data.examples.ts';
import { dataFiles } from './index.ts';
import { dataBreaches } from './rules/index.ts';

const SEEDS = ['annual-report-r2.txt', 'annual-report-r5-policy1.txt'].map((name) =>
  fileURLToPath(new URL(`../../../../shared/seeds/${name}`, import.meta.url)),
);

describe.skipIf(!SEEDS.every(existsSync))(
  'データ用 of the published reports (left out where they are not)',
  () => {
    it.each(SEEDS)('%s keeps every rule of machine readability', async (file) => {
      const report = readAnnualReport(await openSource(file));
      const content = { ...(await exampleContent(10)), report, fiscalYear: report.fiscalYear ?? 2023 };
      expect(await dataBreaches(await dataFiles(content))).toEqual([]);
    });
  },
);
