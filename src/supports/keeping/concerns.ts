import { openingOn } from '../calls/call.ts';
import { urlsOf } from '../links/urls.ts';
import { isConfirmationDue } from './confirmations.ts';
import type { KeptSupport } from './kept.ts';
import { standingOn } from './shown.ts';

/** What a keeper should look at. None of it keeps a support from the public. */
export const CONCERNS = [
  'unconfirmed',
  'closed',
  'incomplete',
  'no-calls',
  'no-contact',
  'no-plain',
  'lost-relation',
  'dead-link',
] as const;

export type Concern = (typeof CONCERNS)[number];

/**
 * What to look at in a support on a day (ISO date).
 * @param isKnown whether a number is that of a support that is kept
 * @param isDead whether an address has not answered for three nights
 */
export function concernsOf(
  kept: KeptSupport,
  today: string,
  isKnown: (id: string) => boolean,
  isDead: (url: string) => boolean = () => false,
): Concern[] {
  const { working } = kept;
  if (kept.state === 'withdrawn') return [];
  const there: Record<Concern, boolean> = {
    unconfirmed: isConfirmationDue(kept, today),
    closed: standingOn(kept, today).isPublic && openingOn(working.calls, today).state === 'closed',
    incomplete: !working.isComplete,
    'no-calls': working.calls === undefined,
    'no-contact': (working.contacts ?? []).length === 0,
    'no-plain': working.plain === undefined,
    'lost-relation': (working.relations ?? []).some(({ to }) => !isKnown(to)),
    'dead-link': urlsOf(working).some(({ url }) => isDead(url)),
  };
  return CONCERNS.filter((concern) => there[concern]);
}
