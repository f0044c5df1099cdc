import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { importReports, openLedger } from '../../src/ledger/index.ts';
import { entry, masterRow, options, report } from './documents.ts';

const HERE = '990001';
const migration = readFileSync(new URL('../../migrations/0002_year_totals.sql', import.meta.url), 'utf8');

it('sums up the years of a ledger that was filled before the sums were kept', async () => {
  const ledger = await openLedger({ databaseUrl: null, dataDirectory: null });
  const rows2020 = [
    masterRow({ policy: 1, name: '灯台人材育成事業', line: 5, cost: 3000, general: 3000 }),
    masterRow({ policy: 1, name: '漁網産業担い手確保事業', line: 6, cost: 900, national: 900, isNew: true }),
    masterRow({ policy: 2, name: '灯台人材育成事業', line: 9, cost: 3000, isRelisting: true }),
  ];
  const lighthouse = entry({ policies: [1], no: 1, name: '灯台人材育成事業', listLine: 4, cost: 2800 });
  await importReports(ledger, [
    { report: report({ fiscalYear: 2020, masterList: rows2020 }), options: options('r2.txt') },
    { report: report({ fiscalYear: 2023, programs: [lighthouse] }), options: options('r5.txt') },
  ]);
  const kept = await ledger.years(HERE);
  expect(kept.map((year) => [year.fiscalYear, year.grandTotal.cost, year.endedPrograms])).toEqual([
    [2020, 3900, null],
    [2023, 2800, 1],
  ]);

  await ledger.database.db.execute(sql`truncate year_total`);
  await ledger.database.db.execute(sql.raw(migration.split('--> statement-breakpoint')[1]!));

  expect(await ledger.years(HERE)).toEqual(kept);
  await ledger.close();
});
