import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openSource } from '../../src/formats/index.ts';
import { importReport, isOpen, openLedger } from '../../src/ledger/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';
import { options } from './documents.ts';

/** The published reports are no part of the project: these tests run where they stand beside it. */
const FILES = ['annual-report-r2.txt', 'annual-report-r5-policy1.txt'];
const pathOf = (name: string) => fileURLToPath(new URL(`../../../shared/seeds/${name}`, import.meta.url));
const areHere = FILES.every((file) => existsSync(pathOf(file)));
const reason = areHere ? '' : '（公表資料 ../shared/seeds がないので省く）';

it.skipIf(!areHere)(`公表された年次報告は、台帳から読み込んだとおりに戻る${reason}`, async () => {
  const ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
  for (const file of FILES) {
    const report = readAnnualReport(await openSource(pathOf(file)));
    await importReport(ledger, report, { ...options(file), jurisdictionName: '青森県' });
    const back = await ledger.yearReport('990001', report.fiscalYear!);
    expect(withoutIds(back)).toEqual({ ...report, file, jurisdiction: '青森県' });
  }
  expect((await ledger.textSlots('990001', 2020)).filter(isOpen)).toEqual([]);
  const groups = (await ledger.textSlots('990001', 2023)).filter((each) => each.slot.startsWith('policy-1:'));
  expect(groups.map((each) => each.state)).toEqual(Array(5).fill('document'));
  await ledger.close();
});

/** The ledger gives every row the id of its program; a report that is read has none. */
const withoutIds = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, each) => (key === 'programId' ? undefined : each))) as T;
