import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/index.ts';
import {
  changeOrganisations,
  currentOrganisationOf,
  loadOrganisations,
  loadRegister,
  type Register,
} from '../../src/organisations/index.ts';
import { rows } from '../../src/platform/index.ts';

const AOMORI = '020001';
const IWATE = '030007';

const idOf = (register: Register, name: string) =>
  [...register.organisations.values()].find(({ names }) => names.some((each) => each.name === name))!.id;

/** What the list of organisations promises, on whatever database `open` opens. */
export function organisationSuite(name: string, open: () => Promise<Ledger>): void {
  describe(name, () => {
    let ledger: Ledger;
    const register = (jurisdiction = AOMORI) => loadRegister(ledger.database.db, jurisdiction);
    beforeAll(async () => {
      ledger = await open();
    });
    afterAll(() => ledger?.close());

    it('is filled once, and comes back as it went in', async () => {
      expect(await loadOrganisations(ledger, AOMORI)).toBeGreaterThan(130);
      const first = await register();
      expect(await loadOrganisations(ledger, AOMORI)).toBe(0);
      expect(await register()).toEqual(first);
      const offices = first.organisations.get(idOf(first, '中南地域連携事務所'))!;
      expect(offices.names).toEqual([
        { name: '中南地域連携事務所', kana: null, validFrom: '2025-04-01', validTo: null },
        { name: '中南地域県民局', kana: null, validFrom: '0001-01-01', validTo: '2025-03-31' },
      ]);
    });

    it('another prefecture begins with nothing', async () => {
      expect(await loadOrganisations(ledger, IWATE)).toBe(0);
      expect((await register(IWATE)).organisations.size).toBe(0);
    });

    it('is changed in its own prefecture alone, and the change answers for the papers of before', async () => {
      const founded = {
        ...{ kind: 'division' as const, name: '経営支援課', kana: null, code: null },
        ...{ parent: null, area: null, from: '2020-04-01' },
      };
      const { entries } = await changeOrganisations(ledger, IWATE, { kind: 'create', organisation: founded });
      const { id } = entries[0]!;
      await changeOrganisations(ledger, IWATE, {
        ...{ kind: 'rename', id, name: '経営革新課', kana: null, from: '2025-04-01' },
      });
      expect(currentOrganisationOf(await register(IWATE), '経営支援課', 2022, '2026-01-01')).toMatchObject({
        organisation: id,
      });
      expect((await register()).organisations.has(id)).toBe(false);
    });

    it('a change that is refused leaves nothing behind', async () => {
      const before = await register();
      const merge = changeOrganisations(ledger, AOMORI, {
        ...{ kind: 'merge', day: '2026-04-01', evidence: '', into: { name: '新課', kana: null } },
        from: [idOf(before, '財政課'), idOf(before, '環境政策課')],
      });
      await expect(merge).rejects.toThrow('根拠');
      expect(await register()).toEqual(before);
    });

    it('two who change the same at once come one after the other', async () => {
      const id = idOf(await register(), '財政課');
      const rename = (name: string) =>
        changeOrganisations(ledger, AOMORI, { kind: 'rename', id, name, kana: null, from: '2026-04-01' });
      await Promise.all([rename('財政第一課'), rename('財政第二課')]);
      const { names } = (await register()).organisations.get(id)!;
      expect(names).toHaveLength(2);
    });

    it('every change stands in the log, with what was before and after', async () => {
      const found = await rows<{ action: string; subject: string; before: unknown; after: unknown }>(
        ledger.database.db,
        sql`select action, subject, before, after from audit_entry where jurisdiction = ${IWATE} order by seq`,
      );
      const id = idOf(await register(IWATE), '経営革新課');
      expect(found.map(({ action, subject }) => [action, subject])).toEqual([
        ['organisation.created', `organisation/${id}`],
        ['organisation.renamed', `organisation/${id}`],
      ]);
      expect(found[1]!.before).toMatchObject([{ names: [{ name: '経営支援課' }] }]);
      expect(found[1]!.after).toMatchObject({
        organisations: [{ names: [{ name: '経営革新課' }, { name: '経営支援課' }] }],
      });
    });

    it('a merger is kept with its evidence', async () => {
      const before = await register();
      const from = [idOf(before, '若者定着還流促進課'), idOf(before, '県民活躍推進課')];
      await changeOrganisations(ledger, AOMORI, {
        ...{ kind: 'merge', from, into: { name: '人財活躍課', kana: null } },
        ...{ day: '2026-04-01', evidence: '組織規則の改正' },
      });
      const now = await register();
      const into = idOf(now, '人財活躍課');
      expect(now.successions.filter(({ to }) => to === into)).toEqual(
        from.sort().map((each) => ({
          ...{ from: each, to: into, day: '2026-04-01', kind: 'merged', part: null },
          evidence: '組織規則の改正',
        })),
      );
    });
  });
}
