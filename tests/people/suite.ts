import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  accounts,
  beginSecondFactor,
  changeAccount,
  changePassword,
  confirmSecondFactor,
  createAccount,
  endSubstitution,
  firstStart,
  makeSampleAccounts,
  newRecoveryCodes,
  PeopleRefused,
  recoveryCodesLeft,
  resetAccount,
  resetOnThisMachine,
  sampleAccounts,
  secondFactor,
  sessionState,
  sessionsOf,
  setDisabled,
  signIn,
  signInAsSample,
  signInByProvider,
  signOut,
  substitute,
  substitutions,
} from '../../src/people/index.ts';
import { type Database, rows } from '../../src/platform/index.ts';
import { CALLER, codeOf, given, houseIn, logOf, PASSWORD, type TestHouse } from './house.ts';

const EDITOR = {
  ...{ login: 'tanaka', name: '田中 花子', email: 'tanaka@example.jp' },
  ...{ roles: ['division-editor'] as const, organisation: 'org-1' },
};

export function peopleSuite(name: string, open: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database;
    let house: TestHouse;
    let number = 0;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());
    beforeEach(() => {
      number += 1;
      house = houseIn(database, `99${String(number).padStart(4, '0')}`);
    });

    const tokenOf = (step: Awaited<ReturnType<typeof signIn>>): string => {
      if (step.kind === 'refused') throw new Error(step.message);
      return step.token;
    };

    /** Somebody who has gone the whole way once. */
    async function complete(login: string, oneTime: string) {
      const first = tokenOf(await signIn(house, login, oneTime, CALLER));
      const second = tokenOf(await changePassword(house, first, { current: null, next: PASSWORD }, CALLER));
      const { secret } = await beginSecondFactor(house, second);
      const order = { code: codeOf(secret, house), password: null };
      const { step, recoveryCodes } = await confirmSecondFactor(house, second, order, CALLER);
      return { token: tokenOf(step), secret, recoveryCodes };
    }

    async function administrator() {
      const { login, password } = await given(house);
      return complete(login, password);
    }

    const halfway = async () => tokenOf(await signIn(house, 'admin', PASSWORD, CALLER));

    it('makes one administrator at the first start, who changes the password and sets up the second factor', async () => {
      const first = await given(house);
      expect(first.login).toBe('admin');
      expect(await firstStart(house)).toBeNull();
      const step = await signIn(house, 'admin', first.password, CALLER);
      expect(step).toMatchObject({ kind: 'set-up', what: 'password' });
      const one = tokenOf(step);
      const next = await changePassword(house, one, { current: null, next: PASSWORD }, CALLER);
      expect(next).toMatchObject({ kind: 'set-up', what: 'second-factor' });
      const two = tokenOf(next);
      const { secret, svg, uri } = await beginSecondFactor(house, two);
      expect((await beginSecondFactor(house, two)).secret).toBe(secret);
      expect([uri, svg]).toEqual([expect.stringContaining(secret), expect.stringMatching(/^<svg/)]);
      const wrong = await confirmSecondFactor(house, two, { code: '000000', password: null }, CALLER);
      expect(wrong.step.kind).toBe('refused');
      const order = { code: codeOf(secret, house), password: null };
      const { step: last, recoveryCodes } = await confirmSecondFactor(house, two, order, CALLER);
      expect(last.kind).toBe('signed-in');
      expect(new Set(recoveryCodes).size).toBe(10);
      const state = await sessionState(house, tokenOf(last), CALLER);
      expect(state).toMatchObject({
        kind: 'signed-in',
        visitor: {
          account: { login: 'admin', state: 'active', hasSecondFactor: true },
          grants: [{ role: 'administrator', organisation: null, standsInFor: null }],
        },
      });
    });

    it('gives a new token at every stage, and the one before counts no more', async () => {
      const { password } = await given(house);
      const one = tokenOf(await signIn(house, 'admin', password, CALLER));
      const two = tokenOf(await changePassword(house, one, { current: null, next: PASSWORD }, CALLER));
      expect(two).not.toBe(one);
      expect(await sessionState(house, one, CALLER)).toEqual({ kind: 'nobody' });
      expect((await sessionState(house, two, CALLER)).kind).toBe('set-up');
    });

    it('lets nobody act before every stage is passed', async () => {
      const { token } = await administrator();
      house.pass(1);
      const half = await halfway();
      expect((await sessionState(house, half, CALLER)).kind).toBe('second-factor');
      expect(await changePassword(house, half, { current: PASSWORD, next: 'x' }, CALLER)).toMatchObject({
        kind: 'refused',
      });
      await expect(beginSecondFactor(house, half)).rejects.toThrow(PeopleRefused);
      await expect(newRecoveryCodes(house, half, PASSWORD, CALLER)).rejects.toThrow(PeopleRefused);
      expect((await secondFactor(house, token, '000000', CALLER)).kind).toBe('refused');
    });

    it('says the same of an unknown login, a wrong password, a locked and a disabled account', async () => {
      await administrator();
      const { account } = await createAccount(house, EDITOR);
      const said = async (login: string, password: string) => await signIn(house, login, password, CALLER);
      const unknown = await said('nobody', PASSWORD);
      expect(unknown).toEqual({
        kind: 'refused',
        message: expect.stringContaining('ログイン名かパスワード'),
      });
      expect(await said('admin', 'wrong')).toEqual(unknown);
      for (let i = 0; i < 5; i += 1) await said('admin', 'wrong');
      expect(await said('admin', PASSWORD)).toEqual(unknown);
      await setDisabled(house, account.id, true);
      expect(await said('tanaka', 'anything')).toEqual(unknown);
      expect((await logOf(house)).filter(({ action }) => action === 'sign-in.refused').at(-1)).toMatchObject({
        ...{ subject: `account/${account.id}`, after: { why: 'disabled' }, account: null },
        address: '192.0.2.7',
      });
    });

    it.each(["' or '1'='1", "admin'; drop table account; --", 'admin\u0000', '％', 'a'.repeat(5000)])(
      'takes %j for a login that nobody has',
      async (login) => {
        await given(house);
        expect((await signIn(house, login, "' or '1'='1", CALLER)).kind).toBe('refused');
        expect(await accounts(house)).toHaveLength(1);
      },
    );

    it('counts wrong passwords that come at once, and locks for a while', async () => {
      await administrator();
      const tries = Array.from({ length: 4 }, () => signIn(house, 'admin', 'wrong', CALLER));
      await Promise.all(tries);
      const [admin] = await accounts(house);
      expect(admin!.lockedUntil).toBeNull();
      await signIn(house, 'admin', 'wrong', CALLER);
      expect((await accounts(house))[0]!.lockedUntil).toBe('2026-11-29T01:15:00.000Z');
      expect((await signIn(house, 'admin', PASSWORD, CALLER)).kind).toBe('refused');
      house.pass(15);
      expect((await signIn(house, 'admin', PASSWORD, CALLER)).kind).toBe('second-factor');
    });

    it('takes no right password that comes with the failures that lock', async () => {
      await administrator();
      for (let i = 0; i < 5; i += 1) await signIn(house, 'admin', 'wrong', CALLER);
      const all = await Promise.all(
        ['wrong', PASSWORD, PASSWORD].map((password) => signIn(house, 'admin', password, CALLER)),
      );
      expect(all.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused']);
    });

    it('counts wrong codes together with wrong passwords, and a right password does not forgive them', async () => {
      const { secret } = await administrator();
      house.pass(1);
      for (let i = 0; i < 4; i += 1) await secondFactor(house, await halfway(), '000000', CALLER);
      const half = await halfway();
      const locked = await secondFactor(house, half, '000000', CALLER);
      expect(locked).toMatchObject({ message: expect.stringContaining('15分待って') });
      expect(await sessionState(house, half, CALLER)).toEqual({ kind: 'nobody' });
      house.pass(16);
      const right = await secondFactor(house, await halfway(), codeOf(secret, house), CALLER);
      expect(right.kind).toBe('signed-in');
    });

    it('accepts a code once, also when it comes twice at once', async () => {
      const { secret } = await administrator();
      const again = await secondFactor(house, await halfway(), codeOf(secret, house), CALLER);
      expect(again).toMatchObject({ message: expect.stringContaining('すでに使われています') });
      house.pass(1);
      const code = codeOf(secret, house);
      const [one, two] = [await halfway(), await halfway()];
      const steps = await Promise.all([one, two].map((token) => secondFactor(house, token, code, CALLER)));
      expect(steps.map(({ kind }) => kind).sort()).toEqual(['refused', 'signed-in']);
    });

    it('accepts each recovery code once, also when it comes twice at once, and new ones end the old', async () => {
      const { recoveryCodes, token } = await administrator();
      const [code, other] = recoveryCodes;
      const halves = [await halfway(), await halfway()];
      const steps = await Promise.all(halves.map((half) => secondFactor(house, half, code!, CALLER)));
      expect(steps.map(({ kind }) => kind).sort()).toEqual(['refused', 'signed-in']);
      const { id } = (await accounts(house))[0]!;
      expect(await recoveryCodesLeft(house, id)).toBe(9);
      await expect(newRecoveryCodes(house, token, 'wrong', CALLER)).rejects.toThrow('パスワードが違います');
      const [fresh] = await newRecoveryCodes(house, token, PASSWORD, CALLER);
      expect((await secondFactor(house, await halfway(), other!, CALLER)).kind).toBe('refused');
      const typed = fresh!.toUpperCase().replaceAll('-', ' ');
      expect((await secondFactor(house, await halfway(), typed, CALLER)).kind).toBe('signed-in');
    });

    it('ends a session that is not used, at its end in any case, and at sign-out', async () => {
      const { token } = await administrator();
      const kind = async () => (await sessionState(house, token, CALLER)).kind;
      for (let i = 0; i < 14; i += 1) {
        house.pass(50);
        expect(await kind()).toBe('signed-in');
      }
      house.pass(20);
      expect(await kind()).toBe('nobody');
      const next = tokenOf(await signIn(house, 'admin', PASSWORD, CALLER));
      house.pass(61);
      expect((await sessionState(house, next, CALLER)).kind).toBe('nobody');
      const last = tokenOf(await signIn(house, 'admin', PASSWORD, CALLER));
      await signOut(house, last, CALLER);
      expect((await sessionState(house, last, CALLER)).kind).toBe('nobody');
    });

    it('ends every other session when the password changes', async () => {
      const { token, secret } = await administrator();
      house.pass(1);
      const other = tokenOf(await secondFactor(house, await halfway(), codeOf(secret, house), CALLER));
      const { id } = (await accounts(house))[0]!;
      expect((await sessionsOf(house, id, other)).map(({ isThis }) => isThis).sort()).toEqual([false, true]);
      const change = (current: string, next: string) =>
        changePassword(house, token, { current, next }, CALLER);
      expect(await change('wrong', 'aoi ringo wo taberu')).toMatchObject({
        message: 'いまのパスワードが違います。',
      });
      expect(await change(PASSWORD, PASSWORD)).toMatchObject({
        message: expect.stringContaining('いまと同じ'),
      });
      expect(await change(PASSWORD, 'admin')).toMatchObject({
        message: expect.stringMatching(/12文字以上.*ログイン名を含まない/),
      });
      const changed = tokenOf(await change(PASSWORD, 'aoi ringo wo taberu'));
      expect((await sessionState(house, other, CALLER)).kind).toBe('nobody');
      expect((await sessionState(house, changed, CALLER)).kind).toBe('signed-in');
    });

    it('hashes anew at sign-in what was hashed with less', async () => {
      await administrator();
      const hash = async () => {
        const found = await rows<{ password_hash: string }>(
          database.db,
          sql`select password_hash from account where jurisdiction = ${house.jurisdiction}`,
        );
        return found[0]!.password_hash;
      };
      expect(await hash()).toContain('$scrypt$ln=4,r=8,p=1$');
      house.hashing = { ln: 5, r: 8, p: 1 };
      expect((await signIn(house, 'admin', PASSWORD, CALLER)).kind).toBe('second-factor');
      expect(await hash()).toContain('$scrypt$ln=5,r=8,p=1$');
      expect((await signIn(house, 'admin', PASSWORD, CALLER)).kind).toBe('second-factor');
    });

    it('lets nobody go on whose session ended between two steps, and enables nobody by it', async () => {
      const { secret } = await administrator();
      const { account, password } = await createAccount(house, EDITOR);
      const half = tokenOf(await signIn(house, 'tanaka', password, CALLER));
      const change = changePassword(house, half, { current: null, next: PASSWORD }, CALLER);
      const [outcome] = await Promise.all([change, setDisabled(house, account.id, true)]);
      if (outcome.kind !== 'refused') {
        expect(await sessionState(house, outcome.token, CALLER)).toEqual({ kind: 'nobody' });
      }
      expect((await accounts(house)).find(({ login }) => login === 'tanaka')!.state).toBe('disabled');

      house.pass(1);
      const [one, code] = [await halfway(), codeOf(secret, house)];
      const both = [code, code].map((each) => secondFactor(house, one, each, CALLER));
      expect((await Promise.all(both)).map(({ kind }) => kind).sort()).toEqual(['refused', 'signed-in']);
    });

    it('asks for a new password once the old one has expired, after the second factor', async () => {
      const { secret } = await administrator();
      house.policy = { ...house.policy, passwordDays: 30 };
      house.pass(30 * 24 * 60);
      const step = await secondFactor(house, await halfway(), codeOf(secret, house), CALLER);
      expect(step).toMatchObject({ kind: 'set-up', what: 'password' });
    });

    it('needs no second factor where the policy leaves it open', async () => {
      house.policy = { ...house.policy, secondFactor: 'optional' };
      const { password } = await given(house);
      const one = tokenOf(await signIn(house, 'admin', password, CALLER));
      const step = await changePassword(house, one, { current: null, next: PASSWORD }, CALLER);
      expect(step.kind).toBe('signed-in');
    });

    it('slows down an address from which many failures come, and nobody else', async () => {
      for (let i = 0; i < 10; i += 1) await signIn(house, `nobody-${i}`, 'wrong', CALLER);
      const crowd = await Promise.all(
        Array.from({ length: 15 }, () => signIn(house, 'nobody', 'wrong', CALLER)),
      );
      const sent = crowd.map((step) => (step.kind === 'refused' ? step.message : step.kind));
      expect(sent.filter((message) => message.includes('1分ほど待って'))).toHaveLength(5);
      const elsewhere = await signIn(house, 'nobody', 'wrong', { ...CALLER, address: '192.0.2.8' });
      expect(elsewhere).toMatchObject({ message: expect.stringContaining('ログイン名かパスワード') });
    });

    it('has one sample account for each role, until the first real account is complete', async () => {
      await makeSampleAccounts(house, async (name) => `id of ${name}`);
      await makeSampleAccounts(house, async () => null);
      const samples = await sampleAccounts(house);
      expect(samples.map(({ roles: [role], organisation }) => [role, organisation])).toContainEqual([
        'secretariat',
        'id of 経済産業政策課',
      ]);
      expect(samples).toHaveLength(7);
      const sample = tokenOf(await signInAsSample(house, samples[0]!.id, CALLER));
      expect((await sessionState(house, sample, CALLER)).kind).toBe('signed-in');
      expect((await signIn(house, samples[0]!.login, '', CALLER)).kind).toBe('refused');
      expect((await sessionState({ ...house, mayUseSamples: false }, sample, CALLER)).kind).toBe('nobody');
      expect(await sampleAccounts({ ...house, mayUseSamples: false })).toEqual([]);
      await expect(setDisabled(house, samples[6]!.id, true)).rejects.toThrow('見本の利用者は変えられません');

      const { password } = await given(house);
      expect(await sampleAccounts(house)).toHaveLength(7);
      await complete('admin', password);
      expect(await sampleAccounts(house)).toEqual([]);
      expect((await sessionState(house, sample, CALLER)).kind).toBe('nobody');
      expect((await signInAsSample(house, samples[0]!.id, CALLER)).kind).toBe('refused');
      await makeSampleAccounts(house, async () => null);
      expect(await sampleAccounts(house)).toEqual([]);
    });

    it('creates, changes, resets and disables accounts, each with its words in the log and no secret', async () => {
      await administrator();
      const { account, password } = await createAccount(house, { ...EDITOR, login: ' Tanaka ' });
      expect(account).toMatchObject({ login: 'tanaka', state: 'invited' });
      await expect(createAccount(house, EDITOR)).rejects.toThrow('ほかの利用者が使っています');
      await changeAccount(house, account.id, { ...EDITOR, roles: ['division-approver'] });
      const { token } = await complete('tanaka', password);
      const reset = await resetAccount(house, account.id, { secondFactor: true });
      expect((await sessionState(house, token, CALLER)).kind).toBe('nobody');
      expect((await signIn(house, 'tanaka', PASSWORD, CALLER)).kind).toBe('refused');
      const again = await complete('tanaka', reset.password);
      await setDisabled(house, account.id, true);
      expect((await sessionState(house, again.token, CALLER)).kind).toBe('nobody');
      await setDisabled(house, account.id, false);
      expect((await signIn(house, 'tanaka', PASSWORD, CALLER)).kind).toBe('second-factor');
      const log = await logOf(house);
      const said = JSON.stringify(log);
      for (const secret of [
        password,
        reset.password,
        PASSWORD,
        again.secret,
        'scrypt',
        ...again.recoveryCodes,
      ]) {
        expect(said).not.toContain(secret);
      }
      const ofTanaka = log.filter(({ subject }) => subject === `account/${account.id}`);
      expect([...new Set(ofTanaka.map(({ action }) => action))]).toEqual([
        ...['account.created', 'account.changed', 'sign-in.step-passed', 'account.password-changed'],
        'session.began',
        ...['account.second-factor-set', 'account.reset', 'sign-in.refused', 'account.disabled'],
        'account.enabled',
      ]);
    });

    it.each([
      [{ login: 'あ' }, 'ログイン名は'],
      [{ name: ' ' }, '名前を入れて'],
      [{ email: 'tanaka' }, 'メールアドレスは'],
      [{ roles: [] }, '役割を一つ以上'],
      [{ organisation: null }, '所属を選んで'],
    ])('asks again when an order lacks something: %o', async (part, message) => {
      await expect(createAccount(house, { ...EDITOR, ...part })).rejects.toThrow(message);
    });

    it('never loses its last administrator, also when two take each other away at once', async () => {
      await administrator();
      const admin = (await accounts(house))[0]!;
      const other = { ...EDITOR, login: 'second', roles: ['administrator'] as const, organisation: null };
      const { account, password } = await createAccount(house, other);
      await expect(setDisabled(house, admin.id, true)).rejects.toThrow('最後の管理者');
      await expect(changeAccount(house, admin.id, EDITOR)).rejects.toThrow('最後の管理者');
      await complete('second', password);
      const both = [admin.id, account.id].map((id) => setDisabled(house, id, true));
      const outcomes = await Promise.allSettled(both);
      const refusals = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      expect(refusals).toEqual([expect.any(PeopleRefused)]);
    });

    it('gives the rights of an absent person to the substitute, on the days named, in Japan', async () => {
      const approver = { ...EDITOR, login: 'kacho', name: '課長', roles: ['division-approver'] as const };
      const { account: absent } = await createAccount(house, approver);
      const { account, password } = await createAccount(house, EDITOR);
      const { account: stranger } = await createAccount(house, {
        ...{ ...EDITOR, login: 'stranger', organisation: 'org-2' },
      });
      const days = { absent: absent.id, fromDay: '2026-11-30', toDay: '2026-12-01' };
      await expect(substitute(house, { ...days, substitute: stranger.id })).rejects.toThrow('同じ所属');
      await expect(
        substitute(house, { ...days, substitute: account.id, toDay: '2026-11-01' }),
      ).rejects.toThrow('その後の日');
      await substitute(house, { ...days, substitute: account.id });
      house.policy = { ...house.policy, sessionHours: 168, sessionIdleMinutes: 10_000 };
      const { token } = await complete('tanaka', password);
      const standsIn = async () => {
        const state = await sessionState(house, token, CALLER);
        return state.kind === 'signed-in' && state.visitor.grants.slice(1);
      };
      const grant = { role: 'division-approver', organisation: 'org-1', standsInFor: '課長' };
      expect(await standsIn()).toEqual([]);
      house.pass(14 * 60);
      expect(await standsIn()).toEqual([grant]);
      house.pass(47 * 60);
      expect(await standsIn()).toEqual([grant]);
      const [made] = await substitutions(house, absent.id);
      await endSubstitution(house, made!.id);
      expect(await standsIn()).toEqual([]);
      await expect(endSubstitution(house, made!.id)).rejects.toThrow('すでに終わって');
    });

    it('lets somebody with the machine give a one-time password when no administrator can sign in', async () => {
      await administrator();
      const { password } = await resetOnThisMachine(house, 'Admin');
      const step = await signIn(house, 'admin', password, CALLER);
      expect(step).toMatchObject({ kind: 'set-up', what: 'password' });
      await expect(resetOnThisMachine(house, 'nobody')).rejects.toThrow('nobody の利用者はいません');
      expect((await logOf(house)).find(({ action }) => action === 'account.reset')).toMatchObject({
        address: 'command',
      });
    });

    it('finds who comes from the provider by the link, else by the one verified address, and links it', async () => {
      const { account } = await createAccount(house, EDITOR);
      const claims = {
        issuer: 'https://sso.example.jp',
        subject: 's1',
        email: 'TANAKA@example.jp',
        name: null,
      };
      const by = (part = {}) => signInByProvider(house, { ...claims, ...part }, '職員認証', CALLER);
      expect(await by({ email: null })).toMatchObject({ message: expect.stringContaining('確認済みの') });
      expect(await by({ email: 'who@example.jp' })).toMatchObject({
        message: expect.stringContaining('who@example.jp の利用者が登録されていないか'),
      });
      const token = tokenOf(await by());
      expect(await sessionState(house, token, CALLER)).toMatchObject({
        kind: 'signed-in',
        visitor: { account: { id: account.id, state: 'active', hasSecondFactor: false } },
      });
      expect((await by({ email: null })).kind).toBe('signed-in');
      await createAccount(house, { ...EDITOR, login: 'namesake' });
      expect((await by({ subject: 's2' })).kind).toBe('refused');
      await setDisabled(house, account.id, true);
      expect(await by()).toMatchObject({ message: expect.stringContaining('サインインできません') });
    });
  });
}
