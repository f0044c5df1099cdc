import { echoesOf } from '../search/score-word.ts';
import { giveBack, type Scores } from '../search/scores.ts';
import { searchWords } from '../search/search.ts';
import { searchKey, wordsOfQuery } from '../search/search-key.ts';
import { sectorOf } from '../sentence/sector.ts';
import type { FoundSupport } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { lookClosely } from './close-look.ts';
import { fitOf, mentionFit, relevanceOf } from './fit.ts';
import { latenessOn } from './lateness.ts';
import { purposeFits } from './purpose-fit.ts';
import type { Asked } from './understand.ts';

/** What has less than this of what is most about it is about something else. */
const LEAST_SHARE = 0.2;

/**
 * Every support that is about what was said, possible or not, in the order of the catalogue. `mentioned`: how much of the
 * text the name of each is, by its position.
 */
export function foundIn(
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
  const lateness = latenessOn(today);
  const relevance = relevances(catalogue, asked, mentioned);
  const least = LEAST_SHARE * relevance.reduce((most, each) => Math.max(most, each), 0);
  const found: FoundSupport[] = [];
  for (let at = 0; at < supports.length; at += 1) {
    if (isAnything && (relevance[at] === 0 || relevance[at]! < least)) continue;
    const support = supports[at]!;
    const held = matchAt(at);
    const fits = { relevance: relevance[at]!, sector: sector[at]!, echo: echoes[at]! };
    const opening = openingAt(at);
    const score = fitOf(support, held, fits, wanted) + lateness(opening);
    found.push({ support, match: held, opening, score });
  }
  giveBack(index.pool, echoes, sector, hits.scores);
  lookClosely(catalogue, asked, found);
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
    relevance[at] = relevanceOf(served, hits.scores[at]!);
  }
  for (const [at, share] of mentioned) relevance[at]! += mentionFit(share);
  return relevance;
}

/** How well each support fits the industry. */
const sectorScores = ({ index }: FindCatalogue, { wanted }: Asked): Scores =>
  searchWords(
    index,
    wordsOfQuery(sectorOf(wanted.profile.industry).words).map((word) => ({ word, besides: [] })),
    'any',
  ).scores;
