import { beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '../../src/organisations/index.ts';
import { ACCESS, type Action, may, ROLES } from '../../src/people/index.ts';
import { createApp, type Services } from '../../src/web/index.ts';
import { rightsOf } from '../../src/web/pages/account/rights.tsx';
import { words } from '../../src/web/pages/account/words.ts';
import { FAKE_ORGANISATION, type FakePeople, fakeAccount, fakePeople, fakeToken } from './fake-people.ts';
import { fakeServices } from './fake-services.ts';
import { person } from './signed-in.ts';

const DIVISION: Organisation = {
  ...{ id: FAKE_ORGANISATION, kind: 'division', name: '商工政策課', kana: null, code: null },
  ...{ parent: null, area: null, validFrom: '2020-04-01', validTo: null },
};
const organisations = { list: async () => [DIVISION] } as unknown as Services['organisations'];

let people: FakePeople;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  people = fakePeople();
  app = createApp(fakeServices({ people, organisations }));
});

const get = (path: string, token?: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { ...headers, ...(token && { cookie: `kakehashi=${token}` }) } });
const post = (path: string, fields: Record<string, string>, token?: string) =>
  app.request(path, {
    method: 'POST',
    headers: token === undefined ? {} : { cookie: `kakehashi=${token}` },
    body: new URLSearchParams(fields),
  });
const seen = async (answer: Response | Promise<Response>) => {
  const { status, headers } = await answer;
  return [status, headers.get('location')];
};

describe('signing in', () => {
  test('login and password lead to the code, and the code to the page that was wanted', async () => {
    const first = await post('/sign-in?next=%2Fyears%2F2020', { login: 'auditor', password: 'right' });
    expect(await seen(first)).toEqual([303, '/sign-in/second-factor?next=%2Fyears%2F2020']);
    expect(first.headers.get('set-cookie')).toBe('kakehashi=half; Path=/; HttpOnly; SameSite=Lax');
    const second = await post('/sign-in/second-factor?next=%2Fyears%2F2020', { code: '123456' }, 'half');
    expect(await seen(second)).toEqual([303, '/years/2020']);
    expect(second.headers.get('set-cookie')).toContain(`kakehashi=${fakeToken('auditor')};`);
  });

  test('a refusal keeps the login, never the password, and no page of it is stored by a browser', async () => {
    const refused = await post('/sign-in', { login: 'auditor', password: 'himitsu-no-aikotoba' });
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([422, 'no-store']);
    const text = await refused.text();
    expect(text).toContain('value="auditor"');
    expect(text).not.toContain('himitsu-no-aikotoba');
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/sign-out', 'x', '/a b'])(
    'goes to no other house: next=%s',
    async (next) => {
      const path = `/sign-in/second-factor?${new URLSearchParams({ next })}`;
      people.states.set('half', { kind: 'second-factor', account: fakeAccount('auditor') });
      expect(await seen(post(path, { code: '123456' }, 'half'))).toEqual([303, '/']);
    },
  );

  test('the cookie travels by https alone where the house is reached so', async () => {
    app = createApp(fakeServices({ people, organisations, publicUrl: 'https://kakehashi.example.jp' }));
    const answer = await app.request('https://kakehashi.example.jp/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ login: 'auditor', password: 'right' }),
    });
    expect(answer.headers.get('set-cookie')).toContain('; Secure');
  });

  test('every stage is only for whoever stands there', async () => {
    const account = fakeAccount('auditor');
    people.states.set('half', { kind: 'second-factor', account });
    people.states.set('new', { kind: 'set-up', account, what: 'password' });
    people.states.set('bare', { kind: 'set-up', account, what: 'second-factor' });
    const places = {
      half: '/sign-in/second-factor',
      new: '/sign-in/password',
      bare: '/sign-in/second-factor/set-up',
    };
    for (const [token, own] of Object.entries(places)) {
      for (const path of [...Object.values(places), '/sign-in']) {
        const expected = path === own ? [200, null] : [303, own];
        expect([token, path, await seen(get(path, token))]).toEqual([token, path, expected]);
      }
      expect(await seen(get('/account', token))).toEqual([303, own]);
    }
    for (const path of Object.values(places)) expect(await seen(get(path))).toEqual([303, '/sign-in']);
  });

  test('a given password is changed, twice the same, by the rules', async () => {
    people.states.set('new', { kind: 'set-up', account: fakeAccount('auditor'), what: 'password' });
    const change = (password: string, again: string) => post('/sign-in/password', { password, again }, 'new');
    expect(await (await change('one', 'two')).text()).toContain('二つの欄のパスワードが違います');
    expect(await (await change('weak', 'weak')).text()).toContain('12文字以上にしてください');
    expect((await seen(change('strong', 'strong')))[0]).toBe(303);
  });

  test('the second factor is set up by picture or letters, and the recovery codes are shown once', async () => {
    people.states.set('bare', { kind: 'set-up', account: fakeAccount('auditor'), what: 'second-factor' });
    const page = await (await get('/sign-in/second-factor/set-up', 'bare')).text();
    expect(page).toMatch(/<svg[^>]+viewBox="0 0 8 8"/);
    expect(page).toContain('JBSW Y3DP EHPK 3PXP');
    const wrong = await post('/sign-in/second-factor/set-up', { code: '1' }, 'bare');
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('確認コードが違います'),
    ]);
    const done = await post('/sign-in/second-factor/set-up', { code: '123456' }, 'bare');
    expect(await done.text()).toContain('aaaa-bbbb-ccc9');
    expect(done.headers.get('cache-control')).toContain('no-store');
  });

  test('sample accounts are offered on this machine only, and not through a proxy', async () => {
    people.everybody[0]!.isSample = true;
    const id = people.everybody[0]!.id;
    expect(await (await get('/sign-in')).text()).toContain('見本の利用者');
    expect(await (await get('/sign-in', undefined, { 'x-forwarded-for': '192.0.2.1' })).text()).not.toContain(
      '見本の利用者',
    );
    expect(await (await get('http://rebound.example/sign-in')).text()).not.toContain('見本の利用者');
    expect(await seen(post('/sign-in/sample', { account: id }))).toEqual([303, '/']);
  });

  test('a provider is a link away, and what it refuses is said on the page of signing in', async () => {
    expect((await get('/sign-in/provider')).status).toBe(404);
    people = fakePeople({ part: { provider: { name: '職員認証' } } });
    app = createApp(fakeServices({ people, organisations }));
    expect(await (await get('/sign-in?next=%2Fyears')).text()).toContain(
      'href="/sign-in/provider?next=%2Fyears"',
    );
    const away = await get('/sign-in/provider?next=%2Fyears');
    expect(await seen(away)).toEqual([303, 'https://provider.example/authorize']);
    expect(away.headers.get('set-cookie')).toMatch(
      /^kakehashi-pending=state%3Dpending%26next%3D%252Fyears; Max-Age=600; Path=\/sign-in\/provider; HttpOnly; SameSite=Lax$/,
    );
    const back = await get('/sign-in/provider/return?code=1&state=2');
    expect(back.status).toBe(422);
    expect(await back.text()).toContain('この人の利用者が登録されていません');
  });

  test('signing out drops the cookie', async () => {
    const out = await post('/sign-out', {}, fakeToken('auditor'));
    expect(await seen(out)).toEqual([303, '/']);
    expect(out.headers.get('set-cookie')).toMatch(/^kakehashi=; Max-Age=0/);
    expect(people.asked.map(([name]) => name)).toContain('signOut');
  });
});

describe('one’s own page', () => {
  test.each(ROLES)('says to %s what they may and why, from the table that decides it', (role) => {
    const visitor = person('田中', [role], 'org-1');
    const said = rightsOf(visitor).map(({ action }) => action);
    const actions = (Object.keys(ACCESS) as Action[]).filter((action) => !('anybody' in ACCESS[action]));
    expect(said).toEqual(actions.filter((action) => may(visitor, action, 'org-1')));
    expect(said.map((action) => words.actions[action])).not.toContain(undefined);
  });

  test('names whom the visitor stands in for', async () => {
    const grants = [
      { role: 'division-approver' as const, organisation: FAKE_ORGANISATION, standsInFor: '佐藤 課長' },
    ];
    people = fakePeople({ grants });
    app = createApp(fakeServices({ people, organisations }));
    const text = await (await get('/account', fakeToken('division-editor'))).text();
    expect(text).toContain('佐藤 課長 さん（担当課（承認））の代理');
    expect(text).toContain('商工政策課');
  });

  test('a substitute is chosen among those of the same organisation, and taken back', async () => {
    const token = fakeToken('division-approver');
    const days = { substitute: 'account-division-editor', fromDay: '2026-12-01', toDay: '2026-12-03' };
    expect(await seen(post('/account/substitutes', days, token))).toEqual([303, '/account?done=substitute']);
    expect(await (await get('/account', token)).text()).toContain('令和8年12月1日〜令和8年12月3日');
    expect(await seen(post('/account/substitutes/s1/end', {}, fakeToken('auditor')))).toEqual([404, null]);
    expect(await seen(post('/account/substitutes/s1/end', {}, token))).toEqual([303, '/account?done=ended']);
  });

  test('password, authenticator and recovery codes are changed with the password once more', async () => {
    const token = fakeToken('auditor');
    const fields = { current: 'right', password: 'next', again: 'next' };
    expect(await seen(post('/account/password', fields, token))).toEqual([303, '/account?done=password']);
    expect(people.asked.find(([name]) => name === 'changePassword')![2]).toEqual({
      current: 'right',
      next: 'next',
    });
    const wrong = await post('/account/recovery-codes', { password: 'wrong' }, token);
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('パスワードが違います'),
    ]);
    const codes = await post('/account/recovery-codes', { password: 'right' }, token);
    expect(await codes.text()).toContain('aaaa-bbbb-ccc0');
    const app = await post('/account/second-factor', { code: '123456', current: 'right' }, token);
    expect(await app.text()).toContain('aaaa-bbbb-ccc0');
  });

  test('other browsers are signed out, this one stays', async () => {
    const token = fakeToken('auditor');
    await post('/account/sessions/end', {}, token);
    expect(people.asked.find(([name]) => name === 'endSessions')!.slice(1)).toEqual([
      'account-auditor',
      token,
    ]);
  });
});

describe('accounts', () => {
  const token = fakeToken('administrator');

  test('are listed, narrowed and paged', async () => {
    for (let i = 0; i < 60; i += 1) {
      people.everybody.push(fakeAccount('council-member', { id: `m${i}`, login: `m${i}`, name: `会員${i}` }));
    }
    const first = await (await get('/accounts', token)).text();
    expect(first).toContain('67人');
    expect(first).toContain('page=2');
    expect(await (await get('/accounts?q=%EF%BC%AD%EF%BC%95%EF%BC%99', token)).text()).toContain('>1人<');
    expect(await (await get('/accounts?role=auditor&state=active', token)).text()).toContain('>1人<');
    expect(await (await get('/accounts?state=disabled', token)).text()).toContain(
      'この条件に合う利用者はいません',
    );
  });

  test('are created with a one-time password that is shown once; only known fields are read', async () => {
    const body = new URLSearchParams({ login: 'tanaka', name: '田中', email: '', organisation: '' });
    for (const role of ['auditor', 'council-member', 'king']) body.append('roles', role);
    body.append('isSample', 'true');
    body.append('state', 'active');
    const headers = { cookie: `kakehashi=${token}` };
    const answer = await app.request('/accounts', { method: 'POST', headers, body });
    expect(await answer.text()).toContain('one-time-password');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(people.asked.find(([name]) => name === 'createAccount')![1]).toEqual({
      ...{ login: 'tanaka', name: '田中', email: null, organisation: null },
      roles: ['council-member', 'auditor'],
    });
    const again = await post('/accounts', { login: 'auditor', name: '別人' }, token);
    expect([again.status, await again.text()]).toEqual([422, expect.stringMatching(/使われています.*別人/s)]);
  });

  test('are changed, disabled, reset and signed out, each with a word about it', async () => {
    const path = '/accounts/account-auditor';
    expect(await seen(post(`${path}/state`, { wants: 'disabled' }, token))).toEqual([
      303,
      `${path}?done=disabled`,
    ]);
    expect(await (await get(`${path}?done=disabled`, token)).text()).toContain('使えないようにしました');
    expect(await seen(post(`${path}/sessions/end`, {}, token))).toEqual([303, `${path}?done=ended`]);
    const reset = await post(`${path}/reset`, { secondFactor: 'yes' }, token);
    expect(await reset.text()).toContain('one-time-password of auditor');
    expect((await get('/accounts/nobody', token)).status).toBe(404);
  });

  test('whatever somebody is called is text on every page', async () => {
    const name = '"><script>alert(1)</script>';
    people.everybody.push(fakeAccount('council-member', { id: 'm1', login: 'm1', name, email: name }));
    for (const path of ['/accounts', '/accounts/m1', `/accounts?q=${encodeURIComponent(name)}`]) {
      const text = await (await get(path, token)).text();
      expect(text).toContain('&lt;script&gt;');
      expect(text).not.toContain('<script>alert');
    }
    const again = await post('/sign-in', { login: name, password: 'x' });
    expect(await again.text()).not.toContain('<script>alert');
  });

  test('an auditor sees them and has no button', async () => {
    const text = await (await get('/accounts/account-administrator', fakeToken('auditor'))).text();
    expect(text).toContain('見本 管理者');
    expect(text.slice(text.indexOf('<main'), text.indexOf('</main>'))).not.toContain('<form');
  });
});
