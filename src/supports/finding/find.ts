import { match } from '../matching/match.ts';
import { PURPOSES, type Purpose } from '../purposes.ts';
import type { Ask, Found, FoundSupport } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { countsOf, filtered } from './filters.ts';
import { foundIn } from './found-in.ts';
import { mentionedIn } from './names.ts';
import { inOrder, mixed, withConsultation } from './order.ts';
import { type Asked, askedOf } from './understand.ts';

/** Who has not said what it wants may want anything. */
const ALL = Object.keys(PURPOSES) as Purpose[];

/** A text of which a name is so much asks for that support. */
const IS_IT = 0.6;

/**
 * What a firm may get for what it says, best first, and what it can't get with what speaks against it. `today`: ISO date.
 */
export function find(catalogue: FindCatalogue, ask: Ask, today: string): Found {
  const asked = askedOf(catalogue, ask, today);
  const { understood, hits } = asked;
  const mentioned = mentionedIn(catalogue.names, ask.text ?? '', hits.corrections);
  const { possible, impossible } = foundIn(catalogue, asked, mentioned, today);
  const named = new Set(
    [...mentioned].flatMap(([at, share]) => (share >= IS_IT ? [catalogue.supports[at]!.id] : [])),
  );
  const sorted = inOrder(filtered(possible, ask), ask.sort ?? 'fit', named);
  const results =
    ask.sort === 'deadline' ? sorted : mixed(sorted, asked.isAnything ? asked.wanted.purposes : ALL, named);
  return {
    understood,
    corrections: hits.corrections,
    results: isForTalking(ask, asked, results) ? withGeneral(catalogue, asked, ask, results, today) : results,
    excluded: inOrder(filtered(impossible, ask), 'fit', named),
    counts: countsOf(catalogue, possible, ask),
  };
}

/** Who describes a situation, or finds nothing, may want to talk; who types the words of a support does not. */
const isForTalking = (
  { text = '', sort = 'fit' }: Ask,
  { isSentence }: Asked,
  results: readonly FoundSupport[],
): boolean => text.trim() !== '' && sort === 'fit' && (isSentence || results.length === 0);

function withGeneral(
  { supports, general, openings }: FindCatalogue,
  { wanted }: Asked,
  ask: Ask,
  results: readonly FoundSupport[],
  today: string,
): FoundSupport[] {
  const support = supports[general];
  if (support === undefined) return [...results];
  const found = {
    support,
    match: match(wanted.profile, support),
    opening: openings(today)(general),
    score: 0,
  };
  return withConsultation(results, filtered([found], ask)[0]);
}
