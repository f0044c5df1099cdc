import { describe, expect, it, test } from 'vitest';
import { ACCESS, may, ROLES, type Role } from '../../src/people/index.ts';
import { ROUTES } from '../../src/web/access/routes.ts';
import { createApp, type Services } from '../../src/web/index.ts';
import { fakeServices } from './fake-services.ts';
import { fakeSupports } from './fake-supports.ts';
import { everybodyIs, person, unasked } from './signed-in.ts';

/** Whose answer is asked for; the visitor belongs to this organisation, or to another. */
const OWN = 'o-own';
const round = new Proxy(unasked<Services['round']>('round'), {
  get: (rest, asked) => (asked === 'organisationOf' ? async () => OWN : Reflect.get(rest, asked)),
});

const supports = { ...fakeSupports(), ownerOf: async () => OWN };

const as = (role: Role | null, organisation: string | null = OWN) =>
  createApp(
    fakeServices({ round, supports, people: everybodyIs(role && person(role, [role], organisation)) }),
  );

/** A path that the pattern matches: numbers for years, a name for everything else. */
const example = (pattern: string): string =>
  pattern
    .replace(/:year\{[^/]*?\}+(?=\/|$)/g, '2020')
    .replace(/:id\{\[0-9a-f\]\{32\}\}/g, '0'.repeat(32))
    .replace(/:id\{[^/]*?\}+(?=\/|$)/g, '0123456789abcdef')
    .replace(/:(number|policy)\{[^/]*?\}+(?=\/|$)/g, '1')
    .replace(/:section\{[^/]*?\}+(?=\/|$)/g, 'master-list')
    .replace(/:[a-z]+(\{[^/]*\})?/gi, 'x')
    .replace(/\*$/, 'index.html');

async function isRefused(app: ReturnType<typeof as>, method: string, path: string): Promise<boolean> {
  const body = method === 'POST' ? new URLSearchParams({}) : undefined;
  const { status, headers } = await app.request(example(path), { method, ...(body && { body }) });
  return status === 401 || status === 403 || (headers.get('location') ?? '').startsWith('/sign-in?next=');
}

describe('the list of addresses', () => {
  const served = new Set(
    as(null)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace('/jurisdictions/:jurisdiction{[0-9]{6}}', '')}`),
  );
  const listed = ROUTES.map(({ method, path }) => `${method} ${path}`);

  it('names every address that is served, once, and no other', () => {
    expect(listed.filter((each, at) => listed.indexOf(each) !== at)).toEqual([]);
    expect([...served].sort()).toEqual([...listed].sort());
  });

  it('gives every form to people who are signed in, but for what keeps nothing, alerts by mail and the signing in', () => {
    const open = ROUTES.filter(({ method, action }) => method === 'POST' && may(null, action));
    expect(open.map(({ path }) => path).filter((path) => !path.startsWith('/sign-'))).toEqual([
      ...['/alerts', '/alerts/confirm/:token', '/alerts/end/:token'],
      '/check',
      '/api/v1/match',
      '/api/work',
    ]);
  });
});

describe.each([null, ...ROLES])('for %s', (role) => {
  const app = as(role);
  const visitor = role && person(role, [role], OWN);

  test.each(ROUTES)('$method $path ($action)', async ({ method, path, action, owner }) => {
    const isAllowed = may(visitor, action, owner === undefined ? undefined : OWN);
    // A command shows a key, which no browser has.
    const expected = path === '/api/work' || !isAllowed;
    expect(await isRefused(app, method, path)).toBe(expected);
  });
});

describe('what belongs to another organisation', () => {
  const owned = ROUTES.filter(({ owner }) => owner !== undefined);
  const own = ROLES.filter((role) =>
    Object.values(ACCESS).some((row) => (row as Partial<Record<Role, string>>)[role] === 'own'),
  );

  test.each(own)('is refused to %s', async (role) => {
    const app = as(role, 'o-other');
    const open = [];
    for (const { method, path } of owned) if (!(await isRefused(app, method, path))) open.push(path);
    expect(open).toEqual([]);
  });
});

describe('the two sides', () => {
  it('shows nothing but published facts on the public side, not even a way in', async () => {
    const app = createApp({ ...fakeServices({ people: everybodyIs(null) }), side: 'public' });
    const open = [];
    for (const { method, path, action } of ROUTES.filter(({ action }) => action !== 'public.see')) {
      const { status } = await app.request(example(path), { method });
      if (status !== 404) open.push(`${method} ${path} ${action}`);
    }
    expect(open).toEqual([]);
    expect(await (await app.request('/years')).text()).not.toContain('/sign-in');
  });

  it('shows nobody anything on the staff side before they sign in', async () => {
    const app = createApp({ ...fakeServices({ people: everybodyIs(null) }), side: 'staff' });
    expect((await app.request('/years')).headers.get('location')).toBe('/sign-in?next=%2Fyears');
  });
});

it('an address that nobody has put on the list is served to nobody', async () => {
  const errors: unknown[] = [];
  const app = createApp(fakeServices({ onError: (error) => errors.push(error) }));
  app.get('/forgotten', (c) => c.text('open'));
  const response = await app.request('/forgotten');
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('open');
  expect(String(errors[0])).toContain('GET /forgotten');
});
