import type { Role, SignedIn } from '../../src/people/index.ts';
import type { Services } from '../../src/web/index.ts';

/** A person with roles, as a session shows them. */
export function person(name: string, roles: readonly Role[], organisation: string | null = null): SignedIn {
  const account = {
    ...{ id: `a-${name}`, login: name, name, email: null, roles, organisation, state: 'active' as const },
    ...{ hasSecondFactor: true, isSample: false, lockedUntil: null, lastSignInAt: null },
  };
  return { account, grants: roles.map((role) => ({ role, organisation, standsInFor: null })) };
}

/** A part of the house that the test does without: whoever asks it anything is told so. */
export const unasked = <Part extends object>(name: string): Part =>
  new Proxy({} as Part, {
    get: (_, asked) => {
      if (typeof asked === 'symbol' || asked === 'then') return undefined;
      return async () => {
        throw new Error(`${name}.${asked} is not part of this test`);
      };
    },
  });

/** Everybody who comes is this person; `null`: nobody is signed in. */
export const everybodyIs = (visitor: SignedIn | null): Services['people'] =>
  new Proxy(unasked<Services['people']>('people'), {
    get: (rest, asked) =>
      asked === 'session'
        ? async () => (visitor === null ? { kind: 'nobody' } : { kind: 'signed-in', visitor })
        : Reflect.get(rest, asked),
  });

/** Whoever shows no cookie is 田中; the cookie `kakehashi=…` says another name. All of them are the secretariat. */
export const byCookie: Services['people'] = new Proxy(unasked<Services['people']>('people'), {
  get: (rest, asked) =>
    asked === 'session'
      ? async (token: string | null) => ({
          kind: 'signed-in',
          visitor: person(decodeURIComponent(token ?? '田中'), ['secretariat']),
        })
      : Reflect.get(rest, asked),
});

/** A form that somebody sends who is signed in under the name `by`. */
export const sentBy = ({ by = '田中', ...fields }: Record<string, string>) => ({
  method: 'POST',
  headers: { cookie: `kakehashi=${encodeURIComponent(by)}` },
  body: new URLSearchParams(fields),
});
