import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '../../src/platform/index.ts';
import { type AttackedHouse, YEAR } from './house.ts';

/** Fields that no form has, with what somebody would like to stand there. */
const WISHES = {
  ...{ roles: 'administrator', role: 'administrator', organisation: 'o-other', state: 'accepted', id: 'x' },
  ...{
    version: '1',
    holder: 'nobody',
    by: '誰か',
    account: 'v-administrator',
    isSample: 'true',
    jurisdiction: '130001',
  },
  ...{
    passwordHash: 'x',
    mustChangePassword: 'false',
    lockedUntil: '',
    hasSecondFactor: 'true',
    absent: 'v-administrator',
  },
  ...{
    acceptedAt: '2020-01-01',
    submittedAt: '2020-01-01',
    fiscalYear: '2020',
    ['__proto__']: 'x',
    'constructor.name': 'x',
  },
};

/** Mass assignment: a field that is not in the form is none of it. */
export function extraFields(house: () => AttackedHouse): void {
  const accountRow = async (id: string) =>
    (
      await rows<Record<string, unknown>>(
        house().ledger.database.db,
        sql`select login, name, roles, organisation, state, is_sample, must_change_password, jurisdiction, totp_secret
          from account where id = ${id}`,
      )
    )[0];

  describe('a field that the form does not have', () => {
    it('changes nothing of an answer but the words that were written', async () => {
      const { own } = house().answers;
      const form = {
        ...own.values,
        ...WISHES,
        result: '三回開いた。',
        wants: 'save',
        version: String(own.version),
      };
      await house().post(
        'division-editor',
        `/rounds/${YEAR}/answers/${own.id}`,
        form as Record<string, string>,
      );
      const { answer } = (await house().services.round.answer(YEAR, own.id))!;
      const { values: _, version: __, ...rest } = answer;
      expect(rest).toMatchObject({
        organisation: own.organisation,
        state: 'draft',
        fiscalYear: YEAR,
        id: own.id,
      });
      expect(answer.values.result).toBe('三回開いた。');
      expect(Object.keys(answer.values).filter((key) => Object.hasOwn(WISHES, key))).toEqual([]);
    });

    it('signs an answer for nobody else: the log names who was signed in', async () => {
      const [last] = await rows<{ account: string; name: string; jurisdiction: string }>(
        house().ledger.database.db,
        sql`select account, name, jurisdiction from audit_entry where action like 'answer.%' order by seq desc limit 1`,
      );
      expect(last).toMatchObject({ account: 'v-division-editor', name: 'division-editor さん' });
    });

    it('lets nobody submit, approve or accept on the way of saving', async () => {
      const { own } = house().answers;
      for (const wants of ['approve', 'accept', 'accepted', 'close:1']) {
        const { answer } = (await house().services.round.answer(YEAR, own.id))!;
        const form = { version: String(answer.version), wants, state: 'accepted' };
        await house().post('division-editor', `/rounds/${YEAR}/answers/${own.id}`, form);
        expect((await house().services.round.answer(YEAR, own.id))!.answer.state).toBe('draft');
      }
    });

    it('gives nobody a role by their own page', async () => {
      const before = await accountRow('v-auditor');
      const days = { fromDay: '2026-12-01', toDay: '2026-12-02', substitute: 'v-council-member' };
      await house().post('auditor', '/account/substitutes', { ...WISHES, ...days });
      await house().post('auditor', '/account/sessions/end', WISHES);
      await house().post('auditor', '/account/password', {
        ...WISHES,
        current: 'x',
        password: 'y',
        again: 'y',
      });
      expect(await accountRow('v-auditor')).toEqual(before);
    });

    it('makes no sample account, no active one and no second prefecture’s', async () => {
      const form = { ...WISHES, name: '新しい人', login: 'new.person', roles: 'auditor', organisation: '' };
      await house().post('administrator', '/accounts', form);
      const [made] = await rows<Record<string, unknown>>(
        house().ledger.database.db,
        sql`select roles, state, is_sample, must_change_password, jurisdiction from account where login = 'new.person'`,
      );
      expect(made).toEqual({
        ...{ roles: ['auditor'], state: 'invited', is_sample: false, must_change_password: true },
        jurisdiction: house().services.home,
      });
    });

    it('raises nobody who is not an administrator', async () => {
      const before = await accountRow('v-division-editor');
      for (const role of ['secretariat', 'division-editor', 'auditor'] as const) {
        const { status } = await house().post(role, '/accounts/v-division-editor', WISHES);
        expect([role, status]).toEqual([role, 403]);
      }
      expect(await accountRow('v-division-editor')).toEqual(before);
    });
  });
}
