import type { FirmProfile } from '../../firms/index.ts';
import { compileConditions } from '../catalogue/catalogue.ts';
import { matchAll, matchAt } from '../catalogue/match-all.ts';
import type { Match } from '../matching/match.ts';
import { PURPOSES, type Purpose } from '../purposes.ts';
import { buildIndex, type SearchIndex } from '../search/build-index.ts';
import type { Terms } from '../search/terms.ts';
import type { IndustryWords } from '../sentence/industries.ts';
import type { Place } from '../sentence/municipality.ts';
import { type Reader, readerOf } from '../sentence/read-sentence.ts';
import type { Support } from '../support.ts';
import { type Names, namesOf } from './names.ts';

/** Whether each support of a catalogue is for a firm, by its position. */
export type MatchAt = (at: number) => Match;

/** The published supports, made ready for being found in. Positions are those of `supports`. */
export interface FindCatalogue {
  supports: readonly Support[];
  index: SearchIndex;
  names: Names;
  reader: Reader;
  /** What a purpose is worth: the fewer supports serve it, the more it tells. */
  worths: ReadonlyMap<Purpose, number>;
  /** The position of the general consultation; -1 where there is none. */
  general: number;
  matcher(profile: FirmProfile): MatchAt;
}

/** What sentences are read with, besides the supports. */
export interface FindWords {
  terms: Terms;
  industries: IndustryWords;
  places: readonly Place[];
}

/** What all ask for is judged once for all of them. */
function compiled(supports: readonly Support[]): FindCatalogue['matcher'] {
  const catalogue = compileConditions(supports);
  return (profile) => {
    const matches = matchAll(catalogue, profile);
    return (at) => matchAt(catalogue, matches, at);
  };
}

/** Makes supports ready; `matcher` may be another one. */
export function findCatalogue(
  supports: readonly Support[],
  { terms, industries, places }: FindWords,
  matcher: FindCatalogue['matcher'] = compiled(supports),
): FindCatalogue {
  return {
    ...{ supports, matcher },
    index: buildIndex(supports),
    names: namesOf(supports),
    reader: readerOf(places, terms, industries),
    worths: worthsOf(supports),
    general: generalOf(supports),
  };
}

function worthsOf(supports: readonly Support[]): ReadonlyMap<Purpose, number> {
  const counts = new Map<Purpose, number>();
  for (const { purposes } of supports) {
    for (const purpose of purposes) counts.set(purpose, (counts.get(purpose) ?? 0) + 1);
  }
  return new Map(
    (Object.keys(PURPOSES) as Purpose[]).map((purpose) => [
      purpose,
      Math.log(2 + supports.length / (1 + (counts.get(purpose) ?? 0))),
    ]),
  );
}

/** Anybody can come, with anything: a consultation on management without requirements that serves the most purposes. */
function generalOf(supports: readonly Support[]): number {
  const isGeneral = ({ kind, purposes, condition }: Support) =>
    kind === 'consultation' &&
    purposes.includes('management') &&
    (condition.kind === 'all' || condition.kind === 'any') &&
    condition.of.length === 0;
  const [best] = supports
    .flatMap((support, at) => (isGeneral(support) ? [{ at, breadth: support.purposes.length }] : []))
    .toSorted((a, b) => b.breadth - a.breadth);
  return best?.at ?? -1;
}
