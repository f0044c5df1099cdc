import { type SQL, sql } from 'drizzle-orm';
import { readSource } from '../src/formats/index.ts';
import { importReports, type Ledger, type ReportToImport } from '../src/ledger/index.ts';
import { rows } from '../src/platform/index.ts';
import { readAnnualReport } from '../src/reading/index.ts';
import { madeUpReport } from './made-up/index.ts';
import { progress } from './measure.ts';

export const PREFECTURES = 47;
export const FIRST_YEAR = 2005;
export const YEARS = 20;
export const PROGRAMS = 150;

/** 1 → 010001. */
export const codeOf = (prefecture: number): string => `${String(prefecture).padStart(2, '0')}0001`;

async function madeUpReports(prefecture: number): Promise<ReportToImport[]> {
  const items: ReportToImport[] = [];
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year += 1) {
    const wish = { programs: PROGRAMS, seed: prefecture, fiscalYear: year, prefecture: '潮見県' };
    const file = `${codeOf(prefecture)}-${year}.txt`;
    const source = await readSource(new TextEncoder().encode(madeUpReport(wish)), file);
    const options = { jurisdiction: codeOf(prefecture), jurisdictionName: '潮見県', file, contentHash: file };
    items.push({ report: readAnnualReport(source), options });
  }
  return items;
}

interface Column {
  name: string;
  type: string;
}

/** The code stands in the search words, too. */
const copied = ({ name, type }: Column, code: string): SQL =>
  type === 'tsvector'
    ? sql`replace(${sql.identifier(name)}::text, ${codeOf(1)}, ${code})::tsvector`
    : sql`${sql.identifier(name)}`;

const tablesOf = (ledger: Ledger) =>
  rows<{ name: string; columns: Column[] }>(
    ledger.database.db,
    sql`select table_name as name, json_agg(json_build_object('name', column_name, 'type', udt_name)) as columns
      from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER'
      group by table_name having bool_or(column_name = 'jurisdiction')
      order by table_name <> 'jurisdiction', table_name`,
  );

/** Every table of the ledger begins with the jurisdiction, so a prefecture is copied table by table. */
async function copies(ledger: Ledger): Promise<void> {
  const { db } = ledger.database;
  for (const { name, columns } of await tablesOf(ledger)) {
    progress(`copying ${name} to ${PREFECTURES - 1} prefectures`);
    const others = columns.filter((column) => column.name !== 'jurisdiction');
    const names = sql.join(
      others.map((column) => sql.identifier(column.name)),
      sql`, `,
    );
    for (let prefecture = 2; prefecture <= PREFECTURES; prefecture += 1) {
      const code = codeOf(prefecture);
      const values = sql.join(
        others.map((column) => copied(column, code)),
        sql`, `,
      );
      await db.execute(sql`insert into ${sql.identifier(name)} (jurisdiction, ${names})
        select ${code}, ${values} from ${sql.identifier(name)} where jurisdiction = ${codeOf(1)}`);
    }
  }
  await db.execute(sql`analyze`);
}

/** Fills an empty ledger: twenty years of one prefecture are imported as documents, the others are its copies. */
export async function fill(ledger: Ledger): Promise<{ importing: number; copying: number }> {
  const items = await madeUpReports(1);
  const started = performance.now();
  for (const [at, item] of items.entries()) {
    progress(`importing year ${at + 1}/${items.length}`);
    await importReports(ledger, [item]);
  }
  const imported = performance.now();
  await copies(ledger);
  await ledger.database.flush();
  return { importing: imported - started, copying: performance.now() - imported };
}
