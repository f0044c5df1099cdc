import type { FirmProfile } from '../../../../firms/index.ts';
import type { Ask } from '../../../../supports/index.ts';
import { queryOf } from '../query.ts';

/** Where a firm stands among the questions. Everything is in the address, so that back and sharing always work. */
export interface Walk {
  ask: Ask;
  /** Ids of questions in their order; what was skipped has a mark before it. */
  past: readonly string[];
}

const SKIPPED = '-';
const ID = /^-?[A-Za-z][A-Za-z0-9:_-]{0,79}$/;
const MOST = 100;

export const pastOf = (query: URLSearchParams): string[] =>
  (query.get('past') ?? '')
    .split('.')
    .filter((id) => ID.test(id))
    .slice(0, MOST);

export const skippedOf = ({ past }: Walk): Set<string> =>
  new Set(past.filter((id) => id.startsWith(SKIPPED)).map((id) => id.slice(SKIPPED.length)));

export const answeredCount = ({ past }: Walk): number => past.filter((id) => !id.startsWith(SKIPPED)).length;

/** The address's query of this place. */
export function walkQuery({ ask, past }: Walk): URLSearchParams {
  const query = queryOf(ask);
  if (past.length > 0) query.set('past', past.join('.'));
  return query;
}

export const afterAnswer = ({ past }: Walk, id: string, ask: Ask): Walk => ({ ask, past: [...past, id] });

export const afterSkip = (walk: Walk, id: string): Walk => ({ ...walk, past: [...walk.past, SKIPPED + id] });

/** One question back, as if it had not been answered; `null` at the first. */
export function stepBack({ ask, past }: Walk): Walk | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  return { ask: last.startsWith(SKIPPED) ? ask : withoutAnswer(ask, last), past: past.slice(0, -1) };
}

function withoutAnswer(ask: Ask, id: string): Ask {
  const { purposes: _, ...withoutPurposes } = ask;
  const { kinds: __, ...withoutKinds } = ask;
  if (id === 'situations' || id === 'purposes') return withoutPurposes;
  if (id === 'kinds') return withoutKinds;
  return { ...ask, profile: withoutFact(ask.profile ?? {}, id) };
}

function withoutFact(profile: FirmProfile, id: string): FirmProfile {
  if (id.startsWith('question:')) {
    const { [id.slice('question:'.length)]: _, ...answers } = profile.answers ?? {};
    return { ...profile, answers };
  }
  const field = id.startsWith('industry') ? 'industry' : id;
  return Object.fromEntries(Object.entries(profile).filter(([key]) => key !== field));
}
