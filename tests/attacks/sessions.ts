import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '../../src/platform/index.ts';
import { codeOf } from '../people/house.ts';
import { type AttackedHouse, PASSWORD } from './house.ts';

const NEW_PASSWORD = 'aoi ringo mo taberu';
const tokenOf = (response: Response): string | undefined =>
  /kakehashi=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1];

/** Session fixation, tokens that live too long, and what a cookie may be used for. */
export function stolenSessions(house: () => AttackedHouse): void {
  const send = (path: string, token: string | null, form: Record<string, string> = {}) =>
    house().app.request(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: token === null ? {} : { cookie: `kakehashi=${token}` },
    });
  const isSignedIn = async (token: string) =>
    (await house().app.request('/account', { headers: { cookie: `kakehashi=${token}` } })).status === 200;

  describe('a session', () => {
    it('is never the one that a stranger laid into the browser', async () => {
      const planted = 'A'.repeat(43);
      const response = await send('/sign-in', planted, { login: 'auditor', password: PASSWORD });
      expect(tokenOf(response)).toMatch(/^[\w-]{43}$/);
      expect(tokenOf(response)).not.toBe(planted);
      expect(await isSignedIn(planted)).toBe(false);
    });

    it('has another token at each stage, and the one before counts no more', async () => {
      const { people } = house();
      const first = tokenOf(await send('/sign-in', null, { login: 'newcomer', password: PASSWORD }))!;
      const passwords = { password: NEW_PASSWORD, again: NEW_PASSWORD };
      const second = tokenOf(await send('/sign-in/password', first, passwords))!;
      const path = '/sign-in/second-factor/set-up';
      const headers = { cookie: `kakehashi=${second}` };
      await house().app.request(path, { headers });
      const [{ secret }] = (await rows<{ secret: string }>(
        people.database.db,
        sql`select pending_secret as secret from session where account = 'v-newcomer' and pending_secret is not null`,
      )) as [{ secret: string }];
      const third = tokenOf(await send(path, second, { code: codeOf(secret, people) }))!;
      expect(new Set([first, second, third]).size).toBe(3);
      expect(await Promise.all([first, second, third].map(isSignedIn))).toEqual([false, false, true]);
    });

    it('is nobody’s at the door: half signed in opens no page', async () => {
      for (const path of ['/account', '/rounds/mine', '/accounts', '/audit']) {
        const { status } = await house().ask('second-factor', path);
        expect([path, status]).toEqual([path, 303]);
      }
    });

    it('ends with signing out', async () => {
      const token = (await house().cookie('auditor')).split('=')[1]!;
      expect(await isSignedIn(token)).toBe(true);
      await send('/sign-out', token);
      expect(await isSignedIn(token)).toBe(false);
    });

    it('ends everywhere else with a new password', async () => {
      const [here, stolen] = await Promise.all(
        [1, 2].map(async () => (await house().cookie('council-member')).split('=')[1]!),
      );
      const form = { current: PASSWORD, password: NEW_PASSWORD, again: NEW_PASSWORD };
      const response = await send('/account/password', here!, form);
      const now = tokenOf(response)!;
      expect(await Promise.all([here!, stolen!, now].map(isSignedIn))).toEqual([false, false, true]);
    });

    it('ends when an administrator disables the account', async () => {
      const token = (await house().cookie('partner-editor')).split('=')[1]!;
      await house().post('administrator', '/accounts/v-partner-editor/state', { wants: 'disabled' });
      expect(await isSignedIn(token)).toBe(false);
      await house().post('administrator', '/accounts/v-partner-editor/state', { wants: 'enabled' });
      expect(await isSignedIn(token)).toBe(false);
    });

    it('is kept where no script reads it, goes to nobody else, and never stands in an address', async () => {
      const response = await send('/sign-in', null, { login: 'auditor', password: PASSWORD });
      const cookie = response.headers.get('set-cookie')!;
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Lax/);
      expect(cookie).toMatch(/; Path=\//);
      expect(response.headers.get('location')).not.toContain(tokenOf(response));
      expect((await house().app.request(`/account?kakehashi=${tokenOf(response)}`)).status).toBe(303);
    });

    it('is not in the database as the browser has it', async () => {
      const token = (await house().cookie('auditor')).split('=')[1]!;
      const found = await rows<{ line: string }>(
        house().people.database.db,
        sql`select s::text as line from session s`,
      );
      expect(found.filter(({ line }) => line.includes(token))).toEqual([]);
    });
  });

  describe('whoever tries passwords', () => {
    const tried = async (login: string) => {
      const response = await send('/sign-in', null, { login, password: 'chigau ringo desu' });
      const text = (await response.text()).replace(/<[^>]+>/g, ' ').replaceAll(login, 'LOGIN');
      return [response.status, text];
    };

    it('learns from no answer whether a login exists', async () => {
      expect(await tried('secretariat')).toEqual(await tried('nobody-here'));
    });

    it('is locked out after five, and the right one does not help then', async () => {
      for (let each = 0; each < 5; each += 1) await tried('a-victim');
      const response = await send('/sign-in', null, { login: 'a-victim', password: PASSWORD });
      expect(tokenOf(response)).toBeUndefined();
    });
  });
}
