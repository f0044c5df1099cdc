import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../src/people/index.ts';
import { rows } from '../../src/platform/index.ts';
import { ROUTES } from '../../src/web/access/routes.ts';
import { POSTS } from './addresses.ts';
import { type AttackedForm, everyForm } from './fields.ts';
import type { AttackedHouse } from './house.ts';

/** What breaks out of a statement, and what no column holds. */
const PAYLOADS: Record<string, string> = {
  'a closed quote': `'; drop table statement; --`,
  'a union': `x' union select password_hash from account --`,
  'a dollar quote': '$$; drop table account; $$',
  'a pattern': '%_\\%',
  'a search operator': `a & | ! <-> :* ( '`,
  NUL: 'a\0b',
  'a number beyond all columns': '99999999999999999999',
  'no number': '1e309',
  'a split character': `a${'𠮷'.repeat(1000)}`,
  'another split character': '𠮷'.repeat(1000),
  'a long one': 'あ'.repeat(5_000),
};
/** So many fields of a form are attacked one by one; a hundred fields of one kind are read by one reader. */
const ONE_BY_ONE = 6;
const SINGLE = ['a closed quote', 'a number beyond all columns'] as const;
const ADDRESSES = ['a closed quote', 'a union', 'a pattern', 'NUL', 'a number beyond all columns'] as const;

/** Tables of what was reported: no form of people or round changes them. */
const KEPT = ['statement', 'document', 'program', 'program_year', 'finding'];

/** SQL in every field of every form, and in every part of every address. */
export function sqlInEveryField(house: () => AttackedHouse): void {
  describe('SQL and what no database holds', () => {
    let forms: ReadonlyMap<string, AttackedForm>;
    beforeAll(async () => {
      forms = await everyForm(house(), [null, 'second-factor', 'set-up', ...ROLES]);
    });

    it('is tried in every form there is', () => {
      expect(POSTS.filter((row) => !forms.has(row))).toEqual([]);
    });

    it('changes and breaks nothing, in whatever field it stands', async () => {
      const before = await counted(house());
      const broken: string[] = [];
      for (const [row, form] of forms) {
        for (const [what, fields] of attacksOn(form)) {
          const status = await sent(house(), form, fields);
          if (status >= 500) broken.push(`${row}: ${what}`);
        }
      }
      expect(broken).toEqual([]);
      expect(house().errors).toEqual([]);
      expect(await counted(house())).toEqual(before);
    }, 120_000);

    it('nor in any part of an address', async () => {
      const broken: string[] = [];
      const cookie = await house().cookie('secretariat');
      for (const { method, path } of ROUTES.filter(({ path }) => path.includes(':'))) {
        for (const what of ADDRESSES) {
          const piece = encodeURIComponent(PAYLOADS[what]!);
          const address = path
            .replace(/:year\{[^/]*?\}+(?=\/|$)/g, '2021')
            .replace(/:\w+(\{[^/]*\})?/g, piece)
            .replace('*', piece);
          const { status } = await house().app.request(address, { method, headers: { cookie } });
          if (status >= 500) broken.push(`${method} ${path}: ${what}`);
        }
      }
      expect(broken).toEqual([]);
      expect(house().errors).toEqual([]);
    }, 60_000);
  });
}

function* attacksOn({ fields }: AttackedForm): Iterable<[what: string, fields: Record<string, string>]> {
  const names = Object.keys(fields);
  for (const [what, payload] of Object.entries(PAYLOADS)) {
    yield [what, Object.fromEntries(names.map((name) => [name, payload]))];
  }
  for (const name of names.slice(0, ONE_BY_ONE)) {
    for (const what of SINGLE) yield [`${what} in ${name}`, { ...fields, [name]: PAYLOADS[what]! }];
  }
}

async function sent(
  house: AttackedHouse,
  { method, action, visitor }: AttackedForm,
  fields: Record<string, string>,
): Promise<number> {
  if (method === 'POST') return (await house.post(visitor, action, fields)).status;
  const short = Object.entries(fields).map(([name, value]) => [name, value.slice(0, 500)]);
  const query = new URLSearchParams(Object.fromEntries(short) as Record<string, string>);
  return (await house.ask(visitor, `${action}?${query}`)).status;
}

async function counted({ ledger }: AttackedHouse): Promise<Record<string, unknown>> {
  const { db } = ledger.database;
  const tables = await rows(db, sql`select tablename from pg_tables where schemaname = 'public' order by 1`);
  const counts = await Promise.all(
    KEPT.map(async (table) => [
      table,
      (
        await rows(
          db,
          sql.raw(
            `select count(*)::int as n, md5(string_agg(t::text, '' order by t::text)) as content from ${table} t`,
          ),
        )
      )[0],
    ]),
  );
  return { tables, ...Object.fromEntries(counts) };
}
