import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import * as collection from '../../src/collection/schema.ts';
import * as firms from '../../src/firms/schema.ts';
import * as ledger from '../../src/ledger/schema.ts';
import * as organisations from '../../src/organisations/schema.ts';
import * as people from '../../src/people/schema.ts';
import * as audit from '../../src/platform/audit/schema.ts';
import * as publication from '../../src/platform/backup/schema.ts';
import * as jobs from '../../src/platform/jobs/schema.ts';
import * as mail from '../../src/platform/mail/schema.ts';
import * as report from '../../src/report/schema.ts';
import * as supports from '../../src/supports/schema.ts';
import * as trends from '../../src/trends/schema.ts';

/** Every module that keeps tables. */
const schema = {
  ...{ ...audit, ...jobs, ...mail, ...organisations, ...firms, ...people },
  ...{ ...ledger, ...collection, ...supports, ...trends, ...report, ...publication },
};
const meta = new URL('../../migrations/meta/', import.meta.url).pathname;

it('has a committed migration for every table and column', async () => {
  const newest = readdirSync(meta)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1)!;
  const committed = JSON.parse(readFileSync(join(meta, newest), 'utf8')) as Parameters<
    typeof generateMigration
  >[0];
  const missing = await generateMigration(
    committed,
    generateDrizzleJson(schema, committed.id, undefined, 'snake_case'),
  );
  expect(missing, 'run `npm run migration` and commit what it writes').toEqual([]);
});

it('begins every primary key with the jurisdiction', () => {
  const firsts = Object.values(schema).map((table) => {
    const { name, primaryKeys, columns } = getTableConfig(table as PgTable);
    return [name, primaryKeys[0]?.columns[0]?.name ?? columns.find((column) => column.primary)?.name];
  });
  expect(firsts).toHaveLength(57);
  expect(firsts.filter(([, first]) => first !== 'jurisdiction')).toEqual([]);
});
