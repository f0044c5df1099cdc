import type { Context } from 'hono';
import { callerOf, keepToken, tokenOf } from '../../access/index.ts';
import type { Caller, SessionState, SignInStep } from '../../people-services.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { withNext } from './next.ts';

type Passed = Exclude<SignInStep, { kind: 'refused' }>;

/** What the steps of signing in share: who asks from where, which token they have, and where they go next. */
export function stepsOf({ isBehindProxy, publicUrl }: Services) {
  return {
    caller: (c: Context<WebEnv>): Caller => callerOf(c, isBehindProxy),
    token: (c: Context<WebEnv>): string => tokenOf(c) ?? '',
    keep(c: Context<WebEnv>, { token }: Passed): void {
      keepToken(c, token, publicUrl?.startsWith('https:') ?? false);
    },
    goOn(c: Context<WebEnv>, step: Passed, next: string) {
      this.keep(c, step);
      return c.redirect(addressOf(step, next), 303);
    },
    /** Whoever stands elsewhere is shown to where they stand. */
    elsewhere: (c: Context<WebEnv>, next: string) => c.redirect(addressOf(c.get('session'), next), 303),
  };
}

function addressOf(state: SessionState | Passed, next: string): string {
  switch (state.kind) {
    case 'nobody':
      return withNext('/sign-in', next);
    case 'second-factor':
      return withNext('/sign-in/second-factor', next);
    case 'set-up':
      return withNext(
        state.what === 'password' ? '/sign-in/password' : '/sign-in/second-factor/set-up',
        next,
      );
    case 'signed-in':
      return next;
  }
}
