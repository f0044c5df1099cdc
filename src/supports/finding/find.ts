import { openingOn } from '../calls/call.ts';
import { search } from '../search/search.ts';
import { NO_TERMS } from '../search/terms.ts';
import { readSentence } from '../sentence/read-sentence.ts';
import { sectorOf } from '../sentence/sector.ts';
import { kindsWished } from '../sentence/wishes.ts';
import type { Ask, Correction, Found, FoundSupport, Understood } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { countsOf, filtered } from './filters.ts';
import { fitOf, purposeFit, type Wanted } from './fit.ts';
import { mentionsIn } from './names.ts';
import { inOrder } from './order.ts';
import { strangeQuestions } from './own-questions.ts';

/**
 * What a firm may get for what it says, best first, and what it can't get with what speaks against it. `today`: ISO date.
 */
export function find(catalogue: FindCatalogue, ask: Ask, today: string): Found {
  const { understood, hits } = understoodOf(catalogue, ask, today);
  const { scores, corrections } = hits;
  const wanted = wantedOf(catalogue, ask, understood);
  const mentioned = mentionedIn(catalogue, ask.text ?? '', corrections);
  const sector = search(catalogue.index, sectorOf(wanted.profile.industry).words, NO_TERMS, 'any').scores;
  const isStrange = strangeQuestions(catalogue, ask, understood);
  const isAnythingAsked = understood.words !== '' || wanted.purposes.length > 0;
  const matchAt = catalogue.matcher(wanted.profile);
  const found = catalogue.supports.flatMap((support, at): FoundSupport[] => {
    const near = { words: scores[at]!, sector: sector[at]!, mentioned: mentioned.get(at) ?? 0 };
    const isHit = near.words > 0 || near.mentioned > 0 || purposeFit(support, wanted) > 0;
    if (isAnythingAsked && !isHit) return [];
    const match = matchAt(at);
    const fits = { ...near, hasOwnQuestion: isStrange(match) };
    const opening = openingOn(support.calls ?? [], today);
    return [{ support, match, opening, score: fitOf(support, match, fits, wanted) }];
  });
  const named = new Set(
    [...mentioned].flatMap(([at, share]) => (share >= IS_IT ? [catalogue.supports[at]!.id] : [])),
  );
  const possible = found.filter(({ match }) => match.status !== 'ineligible');
  const impossible = found.filter(({ match }) => match.status === 'ineligible');
  return {
    understood,
    corrections,
    results: inOrder(filtered(possible, ask), ask.sort ?? 'fit', named),
    excluded: inOrder(filtered(impossible, ask), 'fit', named),
    counts: countsOf(possible, ask),
  };
}

/** A text of which a name is so much asks for that support. */
const IS_IT = 0.6;

/** Words that were typed are searched for as they are, as long as there is a support that has them all. */
function understoodOf({ reader, index }: FindCatalogue, ask: Ask, today: string) {
  const { typed, ...read } = readSentence(ask.text ?? '', reader, today);
  const profile = { ...read.profile, ...ask.profile };
  const asTyped = typed === null ? null : search(index, typed, reader.terms);
  if (typed !== null && asTyped?.hasAll) {
    return { understood: { ...read, profile, words: typed }, hits: asTyped };
  }
  const words = read.words === '' ? (typed ?? '') : read.words;
  return { understood: { ...read, profile, words }, hits: search(index, words, reader.terms, 'any') };
}

function wantedOf({ worths }: FindCatalogue, ask: Ask, { profile, purposes, unwanted }: Understood): Wanted {
  const said = (profile.purposes ?? []) as Wanted['purposes'];
  const own = [...new Set([...purposes, ...said, ...(ask.purposes ?? [])])];
  return {
    purposes: own.length === 0 ? own : [...new Set([...own, ...sectorOf(profile.industry).purposes])],
    unwanted: unwanted ?? [],
    kinds: kindsWished(ask.text ?? ''),
    profile,
    worths,
  };
}

/** How much of the text the name of each support is, also where it was misspelt. */
function mentionedIn({ names }: FindCatalogue, text: string, corrections: readonly Correction[]) {
  const mentioned = new Map<number, number>();
  for (const phrase of [text, ...corrections.map(({ to }) => to)]) {
    for (const { positions, share } of mentionsIn(names, phrase)) {
      for (const at of positions) mentioned.set(at, Math.max(mentioned.get(at) ?? 0, share));
    }
  }
  return mentioned;
}
