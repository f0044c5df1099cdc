import { type Match, match } from '../matching/match.ts';
import { echoesOf } from '../search/score-word.ts';
import { giveBack, type Scores } from '../search/scores.ts';
import { searchWords } from '../search/search.ts';
import { searchKey, wordsOfQuery } from '../search/search-key.ts';
import { sectorOf } from '../sentence/sector.ts';
import type { Ask, Found, FoundSupport } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { countsOf, filtered } from './filters.ts';
import { closeFitOf, fitOf, purposeFits, relevanceOf } from './fit.ts';
import { lateness } from './lateness.ts';
import { mentionedIn } from './names.ts';
import { inOrder, mixed, withConsultation } from './order.ts';
import { isOfAnotherTrade } from './other-trades.ts';
import { strangenessIn } from './own-questions.ts';
import { titleEchoes } from './title-echo.ts';
import { type Asked, askedOf } from './understand.ts';

/** A text of which a name is so much asks for that support. */
const IS_IT = 0.6;
/** What has less than this of what is most about it is about something else. */
const LEAST_SHARE = 0.2;

/** What was found for an ask: who shows a list wants to know the next question as well. */
const KNOWN = new WeakMap<Ask, { catalogue: FindCatalogue; today: string; found: Found }>();

/**
 * What a firm may get for what it says, best first, and what it can't get with what speaks against it. `today`: ISO date.
 */
export function find(catalogue: FindCatalogue, ask: Ask, today: string): Found {
  const known = KNOWN.get(ask);
  if (known?.catalogue === catalogue && known.today === today) return known.found;
  const found = foundFor(catalogue, ask, today);
  KNOWN.set(ask, { catalogue, today, found });
  return found;
}

function foundFor(catalogue: FindCatalogue, ask: Ask, today: string): Found {
  const asked = askedOf(catalogue, ask, today);
  const { understood, hits } = asked;
  const mentioned = mentionedIn(catalogue.names, ask.text ?? '', hits.corrections);
  const found = foundIn(catalogue, asked, mentioned, today);
  const named = new Set(
    [...mentioned].flatMap(([at, share]) => (share >= IS_IT ? [catalogue.supports[at]!.id] : [])),
  );
  const possible = found.filter((each) => each.match.status !== 'ineligible');
  const impossible = found.filter((each) => each.match.status === 'ineligible');
  const sorted = inOrder(filtered(possible, ask), ask.sort ?? 'fit', named);
  const results = ask.sort === 'deadline' ? sorted : mixed(sorted, asked.wanted.purposes, named);
  return {
    understood,
    corrections: hits.corrections,
    results: isForTalking(ask, asked, results) ? withGeneral(catalogue, asked, ask, results, today) : results,
    excluded: inOrder(filtered(impossible, ask), 'fit', named),
    counts: countsOf(possible, ask),
  };
}

function foundIn(
  catalogue: FindCatalogue,
  asked: Asked,
  mentioned: ReadonlyMap<number, number>,
  today: string,
): FoundSupport[] {
  const { supports, index } = catalogue;
  const { wanted, hits, isAnything } = asked;
  const echoes = echoesOf(index, searchKey(asked.text));
  const sector = sectorScores(catalogue, asked);
  const matchAt = catalogue.matcher(wanted.profile);
  const openingAt = catalogue.openings(today);
  const lookClosely = closeLook(catalogue, asked);
  const relevance = relevances(catalogue, asked, mentioned);
  const least = LEAST_SHARE * relevance.reduce((most, each) => Math.max(most, each), 0);
  const found: FoundSupport[] = [];
  for (let at = 0; at < supports.length; at += 1) {
    if (isAnything && (relevance[at] === 0 || relevance[at]! < least)) continue;
    const support = supports[at]!;
    const held = matchAt(at);
    const fits = { relevance: relevance[at]!, sector: sector[at]!, echo: echoes[at]! };
    const closer = held.status === 'ineligible' ? 0 : lookClosely(at, held);
    const opening = openingAt(at);
    found.push({
      support,
      match: held,
      opening,
      score: fitOf(support, held, fits, wanted) + closer + lateness(opening, today),
    });
  }
  giveBack(index.pool, echoes, sector, hits.scores);
  return found;
}

/** How much each support is about what was said, by its position. */
function relevances(
  { supports, purposeLists }: FindCatalogue,
  { wanted, hits }: Asked,
  mentioned: ReadonlyMap<number, number>,
): Float64Array {
  const fitOfPurposes = purposeFits(purposeLists.count, wanted);
  const relevance = new Float64Array(supports.length);
  for (let at = 0; at < supports.length; at += 1) {
    const served = fitOfPurposes(supports[at]!, purposeLists.numbers[at]!);
    relevance[at] = relevanceOf(served, hits.scores[at]!, mentioned.get(at) ?? 0);
  }
  return relevance;
}

function closeLook(catalogue: FindCatalogue, asked: Asked): (at: number, match: Match) => number {
  const titleEcho = titleEchoes(catalogue.index, catalogue.titlePairs, asked.said);
  const strangenessOf = strangenessIn(asked);
  const isOther = isOfAnotherTrade(asked);
  return (at, match) => {
    const support = catalogue.supports[at]!;
    const fits = {
      ...{ title: titleEcho(at), strangeness: strangenessOf(match) },
      isOfAnotherTrade: isOther(support.title),
    };
    return closeFitOf(support, fits, asked.wanted);
  };
}

/** How well each support fits the industry. */
const sectorScores = ({ index }: FindCatalogue, { wanted }: Asked): Scores =>
  searchWords(
    index,
    wordsOfQuery(sectorOf(wanted.profile.industry).words).map((word) => ({ word, besides: [] })),
    'any',
  ).scores;

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
