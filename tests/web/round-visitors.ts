import type { Role, SignedIn } from '../../src/people/index.ts';
import { createApp } from '../../src/web/index.ts';
import { type FakeRound, fakeRound } from './fake-round.ts';
import { TODAY } from './fake-round-data.ts';
import { fakeServices } from './fake-services.ts';
import { everybodyIs, person } from './signed-in.ts';

/** The answer of every state, each of an organisation of its own: a2 is 産業政策課's draft. */
export const DRAFT = { id: 'a2', owner: 'o2' };
export const RETURNED = { id: 'a3', owner: 'o3' };
export const SUBMITTED = { id: 'a4', owner: 'o4' };
export const APPROVED = { id: 'a5', owner: 'o5' };
export const ACCEPTED = { id: 'a6', owner: 'o6' };
export const WAITING = { id: 'a96', owner: 'o21' };

/** Who asks, and of which round: an application takes longer to make than to ask. */
const now: { visitor: SignedIn | null; round: FakeRound; errors: unknown[] } = {
  ...{ visitor: null, round: fakeRound(), errors: [] },
};
const people = new Proxy(everybodyIs(null), {
  get: (_, asked, whole) => Reflect.get(everybodyIs(now.visitor), asked, whole),
});
const round = new Proxy({} as FakeRound, { get: (_, asked) => Reflect.get(now.round, asked) });
const services = fakeServices({ round, people, onError: (error) => now.errors.push(error) });
services.report.today = () => TODAY;
const app = createApp(services);

/** The pages of a fresh round, as different people ask for them. */
export function roundHouse() {
  Object.assign(now, { round: fakeRound(), errors: [] });
  const as = (role: Role | null, organisation: string | null = null, name = '佐藤') => {
    const visitor = role && person(name, [role], organisation);
    const get = async (path: string) => {
      now.visitor = visitor;
      return told(app.request(path));
    };
    const post = async (path: string, fields: Record<string, string> | FormData = {}) => {
      now.visitor = visitor;
      const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
      const { status, headers, text } = await told(app.request(path, { method: 'POST', body }));
      return { status, text, location: decodeURIComponent(headers.get('location') ?? '') };
    };
    return { get, post };
  };
  return { round: now.round, as, errors: now.errors };
}

async function told(asked: Response | Promise<Response>) {
  const response = await asked;
  return { status: response.status, headers: response.headers, text: await response.text() };
}
