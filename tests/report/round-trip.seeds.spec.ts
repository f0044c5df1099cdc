import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/formats/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';
import { contentOf } from './made-up-year.ts';
import { lostInPrint, PAPERS } from './prints.ts';

/** The published reports are no part of the project: these tests run where they stand beside it. */
const pathOf = (name: string) => fileURLToPath(new URL(`../../../shared/seeds/${name}`, import.meta.url));

describe.each([
  ['令和2年度（全体）', pathOf('annual-report-r2.txt')],
  ['令和5年度（基本方針①）', pathOf('annual-report-r5-policy1.txt')],
])('%s の公表資料を印刷して読み戻す', (_, path) => {
  const isThere = existsSync(path);
  it.skipIf(!isThere).each(PAPERS)(
    '%s から、すべての事業・額・印・担当課・指標・小計が戻る（公表資料がなければ省く）',
    async (paper) => {
      const content = contentOf(readAnnualReport(await openSource(path)));
      expect(await lostInPrint(content, paper)).toEqual([]);
    },
    60_000,
  );
});
