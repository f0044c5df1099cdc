import { echoesOf } from '../search/score-word.ts';
import { giveBack, type Scores } from '../search/scores.ts';
import { searchWords } from '../search/search.ts';
import { searchKey, wordsOfQuery } from '../search/search-key.ts';
import { sectorOf } from '../sentence/sector.ts';
import type { Candidate } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { lookClosely } from './close-look.ts';
import { fitOf, mentionFit, relevanceOf } from './fit.ts';
import { latenessOn } from './lateness.ts';
import { purposeFits } from './purpose-fit.ts';
import type { Asked } from './understand.ts';

/** What has less than this of what is most about it is about something else. */
const LEAST_SHARE = 0.2;

/** What is about something that was said, each in the order of the catalogue. */
export interface FoundIn {
  possible: Candidate[];
  /** 対象外. */
  impossible: Candidate[];
}

/**
 * Every support that is about what was said. `mentioned`: how much of the text the name of each is, by its position.
 */
export function foundIn(
  catalogue: FindCatalogue,
  asked: Asked,
  mentioned: ReadonlyMap<number, number>,
  today: string,
): FoundIn {
  const { supports, index } = catalogue;
  const { wanted, hits } = asked;
  const echoes = echoesOf(index, searchKey(asked.text));
  const sector = sectorScores(catalogue, asked);
  const matchAt = catalogue.matcher(wanted.profile);
  const openingAt = catalogue.openings(today);
  const lateness = latenessOn(today);
  const { relevance, least } = relevances(catalogue, asked, mentioned);
  const found: FoundIn = { possible: [], impossible: [] };
  for (let at = 0; at < supports.length; at += 1) {
    if (relevance[at]! < least) continue;
    const support = supports[at]!;
    const match = matchAt(at);
    const fits = { relevance: relevance[at]!, sector: sector[at]!, echo: echoes[at]! };
    const opening = openingAt(at);
    const score = fitOf(support, match, fits, wanted) + lateness(opening);
    const among = match.status === 'ineligible' ? found.impossible : found.possible;
    among.push({ at, support, match, opening, score });
  }
  giveBack(index.pool, echoes, sector, hits.scores);
  lookClosely(catalogue, asked, found.possible);
  return found;
}

/** How much each support is about what was said, by its position; and how much it must be to be found. */
function relevances(
  catalogue: FindCatalogue,
  { wanted, hits, isAnything }: Asked,
  mentioned: ReadonlyMap<number, number>,
): { relevance: Float64Array; least: number } {
  const servedBy = purposeFits(catalogue, wanted);
  const relevance = new Float64Array(catalogue.supports.length);
  for (let at = 0; at < relevance.length; at += 1)
    relevance[at] = relevanceOf(servedBy(at), hits.scores[at]!);
  for (const [at, share] of mentioned) relevance[at]! += mentionFit(share);
  let most = 0;
  for (let at = 0; at < relevance.length; at += 1) if (relevance[at]! > most) most = relevance[at]!;
  return { relevance, least: isAnything ? Math.max(LEAST_SHARE * most, Number.MIN_VALUE) : 0 };
}

/** How well each support fits the industry. */
const sectorScores = ({ index }: FindCatalogue, { wanted }: Asked): Scores =>
  searchWords(
    index,
    wordsOfQuery(sectorOf(wanted.profile.industry).words).map((word) => ({ word, besides: [] })),
    'any',
  ).scores;
