import { sql } from 'drizzle-orm';
import { loadSample } from '../../src/cli/sample.ts';
import {
  COLLECTION_ROUND,
  confirmLineage,
  decideFact,
  importReport,
  type Ledger,
  savePicture,
  saveText,
  waiveFinding,
} from '../../src/ledger/index.ts';
import { type Connection, rows } from '../../src/platform/index.ts';
import { keepEditionFile, publishEdition } from '../../src/report/index.ts';
import { PUBLIC_TABLES } from '../../src/report/publication/public-tables.ts';
import { entry, masterRow, report } from '../ledger/documents.ts';

export const HOME = '020001';
/** Stands in everything that must not leave the staff side. */
export const SECRET = 'ひみつのことば';
/** The year of which an edition is published. */
export const PUBLISHED = 2020;

/** The sample, a year with an edition, a year that only a round has filled, people, drafts, and words said at work. */
export async function fillStaffSide(ledger: Ledger): Promise<void> {
  await loadSample(ledger);
  await publish(ledger);
  await collect(ledger, 2026, 'の事業');
  await judge(ledger);
  await write(ledger);
  await fillWorkingTables(ledger.database.db);
}

async function publish(ledger: Ledger): Promise<void> {
  const edition = { jurisdiction: HOME, fiscalYear: PUBLISHED };
  const by = `${SECRET}の人`;
  const { number } = await publishEdition(ledger, { ...edition, by, waiver: { reason: SECRET } });
  const file = {
    name: 'annual-report.pdf',
    mediaType: 'application/pdf',
    bytes: Buffer.from('%PDF-1.7'),
    by,
  };
  await keepEditionFile(ledger, { ...edition, number }, file);
}

/** What an accepted round becomes, under names that nobody outside has read. */
export async function collect(ledger: Ledger, fiscalYear: number, name: string): Promise<void> {
  const program = `${SECRET}${name}${fiscalYear}`;
  const collected = report({
    fiscalYear,
    jurisdiction: '青森県',
    masterList: [masterRow({ policy: 8, name: program, line: 1, cost: 77_777, divisions: [`${SECRET}課`] })],
    programs: [entry({ policies: [8], no: 1, name: program, listLine: 2, cost: 77_777 })],
  });
  await importReport(ledger, collected, {
    ...{ jurisdiction: HOME, file: `${SECRET}.json`, contentHash: `${fiscalYear}`.repeat(16) },
    ...{ kind: COLLECTION_ROUND, title: SECRET },
    descriptions: [{ policies: [8], no: 1, description: `${SECRET}をする` }],
  });
}

/** What people decided of public facts is public, their names and words are not. */
async function judge(ledger: Ledger): Promise<void> {
  const judgement = { by: `${SECRET}の人`, reason: SECRET };
  const [link] = await ledger.lineage(HOME, { state: 'proposed' });
  await confirmLineage(ledger, HOME, link!.id, judgement);
  const finding = (await ledger.findings(HOME, {})).items[0]!;
  await waiveFinding(ledger, HOME, finding.id, judgement);
  const [program] = await rows<{ programId: string }>(
    ledger.database.db,
    sql`select program_id as "programId" from program_year where fiscal_year = 2023 order by 1 limit 1`,
  );
  const decision = { ...program!, fiscalYear: 2023, attribute: 'cost' as const, value: 4321 };
  await decideFact(ledger, HOME, { ...decision, ...judgement });
}

async function write(ledger: Ledger): Promise<void> {
  const [text] = await ledger.textSlots(HOME, 2023);
  await saveText(ledger, {
    ...{ jurisdiction: HOME, fiscalYear: 2023, slot: text!.slot, version: text!.version },
    ...{ paragraphs: [SECRET], by: SECRET },
  });
  await savePicture(ledger, HOME, { bytes: pixel(), by: SECRET });
}

/** A PNG of one pixel. */
const pixel = () =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );

const VALUES: Record<string, string> = {
  text: `'${SECRET}'`,
  jsonb: `'{"${SECRET}": "${SECRET}"}'`,
  bigint: '1',
  integer: '1',
  boolean: 'false',
  date: `'2026-04-01'`,
  'timestamp with time zone': `'2026-04-01 00:00:00+00'`,
};

/** Every table that stays on the staff side holds a row, and a secret in each of its texts. */
async function fillWorkingTables(connection: Connection): Promise<void> {
  for (const [table, { kind }] of Object.entries(PUBLIC_TABLES)) {
    if (kind !== 'kept' || !table.startsWith('public.') || table === 'public.publication') continue;
    const columns = await rows<{ name: string; type: string }>(
      connection,
      sql`select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
        where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`,
    );
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const values = columns.map(({ type }) => `(${VALUES[type]})::${type}`).join(', ');
    await connection.execute(
      sql.raw(`insert into ${table} (${names}) values (${values}) on conflict do nothing`),
    );
  }
}
