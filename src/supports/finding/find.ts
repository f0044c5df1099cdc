import { openingOn } from '../calls/call.ts';
import { echoesOf } from '../search/score-word.ts';
import { giveBack, type Scores } from '../search/scores.ts';
import { searchWords } from '../search/search.ts';
import { searchKey, wordsOfQuery } from '../search/search-key.ts';
import { sectorOf } from '../sentence/sector.ts';
import type { Ask, Found, FoundSupport } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { countsOf, filtered } from './filters.ts';
import { fitOf, relevanceOf } from './fit.ts';
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

/**
 * What a firm may get for what it says, best first, and what it can't get with what speaks against it. `today`: ISO date.
 */
export function find(catalogue: FindCatalogue, ask: Ask, today: string): Found {
  const asked = askedOf(catalogue, ask, today);
  const { understood, hits } = asked;
  const mentioned = mentionedIn(catalogue.names, ask.text ?? '', hits.corrections);
  const found = foundIn(catalogue, asked, mentioned, today);
  const named = new Set(
    [...mentioned].flatMap(([at, share]) => (share >= IS_IT ? [catalogue.supports[at]!.id] : [])),
  );
  const isImpossible = ({ match }: FoundSupport) => match.status === 'ineligible';
  const possible = found.filter((each) => !isImpossible(each));
  const sorted = inOrder(filtered(possible, ask), ask.sort ?? 'fit', named);
  const results = ask.sort === 'deadline' ? sorted : mixed(sorted, asked.wanted.purposes, named);
  return {
    understood,
    corrections: hits.corrections,
    results: isForTalking(ask, asked, results) ? withGeneral(catalogue, asked, ask, results, today) : results,
    excluded: inOrder(filtered(found.filter(isImpossible), ask), 'fit', named),
    counts: countsOf(possible, ask),
  };
}

function foundIn(
  catalogue: FindCatalogue,
  asked: Asked,
  mentioned: ReadonlyMap<number, number>,
  today: string,
): FoundSupport[] {
  const { wanted, hits, isAnything } = asked;
  const echoes = echoesOf(catalogue.index, searchKey(asked.text));
  const titleEcho = titleEchoes(catalogue.index, asked.said);
  const sector = sectorScores(catalogue, asked);
  const strangenessOf = strangenessIn(asked);
  const isOther = isOfAnotherTrade(asked);
  const matchAt = catalogue.matcher(wanted.profile);
  const fitsAt = (at: number) => ({ words: hits.scores[at]!, mentioned: mentioned.get(at) ?? 0 });
  const relevance = Float32Array.from(catalogue.supports, (support, at) =>
    relevanceOf(support, fitsAt(at), wanted),
  );
  const least = LEAST_SHARE * relevance.reduce((most, each) => Math.max(most, each), 0);
  const found = catalogue.supports.flatMap((support, at): FoundSupport[] => {
    if (isAnything && (relevance[at] === 0 || relevance[at]! < least)) return [];
    const match = matchAt(at);
    const fits = {
      ...fitsAt(at),
      sector: sector[at]!,
      title: titleEcho(at),
      echo: echoes[at]!,
      strangeness: strangenessOf(match),
      isOfAnotherTrade: isOther(support.title),
    };
    const opening = openingOn(support.calls, today);
    return [{ support, match, opening, score: fitOf(support, match, fits, wanted) }];
  });
  giveBack(catalogue.index.pool, echoes, sector, hits.scores);
  return found;
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
  { supports, general, matcher }: FindCatalogue,
  { wanted }: Asked,
  ask: Ask,
  results: readonly FoundSupport[],
  today: string,
): FoundSupport[] {
  const support = supports[general];
  if (support === undefined) return [...results];
  const match = matcher(wanted.profile)(general);
  const found = { support, match, opening: openingOn(support.calls, today), score: 0 };
  return withConsultation(results, filtered([found], ask)[0]);
}
