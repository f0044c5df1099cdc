import type { FirmProfile } from '../../firms/index.ts';
import { type Opening, openingOn } from '../calls/call.ts';
import { type Catalogue, compileConditions } from '../catalogue/catalogue.ts';
import { matcherOf } from '../catalogue/match-all.ts';
import { numberingBy } from '../catalogue/numbering.ts';
import type { SupportKind } from '../kinds.ts';
import type { Match } from '../matching/match.ts';
import { PURPOSES, type Purpose } from '../purposes.ts';
import { buildIndex, type SearchIndex } from '../search/build-index.ts';
import type { Terms } from '../search/terms.ts';
import type { IndustryWords } from '../sentence/industries.ts';
import type { Place } from '../sentence/municipality.ts';
import { type Reader, readerOf } from '../sentence/read-sentence.ts';
import type { OperatorLevel, Support } from '../support.ts';
import { type Names, namesOf } from './names.ts';
import { type TitlePairs, titlePairs } from './title-echo.ts';

/** Values of which many supports share each: by position the number of its value, and by number the value. */
export interface Numbered<T> {
  numbers: Uint32Array;
  all: readonly T[];
}

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
  /** What all of them ask for, judged once for all. */
  compiled: Catalogue;
  matcher(profile: FirmProfile): (at: number) => Match;
  /** Whether each can be applied for on a day (ISO date), by its position. */
  openings(today: string): (at: number) => Opening;
  /** What each is by what lists are filtered by. */
  purposes: Numbered<readonly Purpose[]>;
  kinds: Numbered<SupportKind>;
  levels: Numbered<OperatorLevel>;
  titlePairs: TitlePairs;
  /** By the number of a support. */
  positions: ReadonlyMap<string, number>;
}

/** What sentences are read with, besides the supports. */
export interface FindWords {
  terms: Terms;
  industries: IndustryWords;
  places: readonly Place[];
}

/** Makes supports ready for being found in. */
export function findCatalogue(
  supports: readonly Support[],
  { terms, industries, places }: FindWords,
): FindCatalogue {
  const compiled = compileConditions(supports);
  const index = buildIndex(supports);
  return {
    ...{ supports, compiled, matcher: (profile) => matcherOf(compiled, profile) },
    ...{ index, titlePairs: titlePairs(index) },
    names: namesOf(supports),
    openings: openingsOf(supports),
    purposes: numbered(
      supports,
      ({ purposes }) => purposes,
      (purposes) => purposes.toSorted().join(' '),
    ),
    kinds: numbered(supports, ({ kind }) => kind, String),
    levels: numbered(supports, ({ operator }) => operator.level, String),
    positions: new Map(supports.map(({ id }, at) => [id, at])),
    reader: readerOf(places, terms, industries),
    worths: worthsOf(supports),
    general: generalOf(supports),
  };
}

/** How they stand is worked out once a day for each. */
function openingsOf(supports: readonly Support[]): FindCatalogue['openings'] {
  let known: { day: string; openings: (Opening | undefined)[] } = { day: '', openings: [] };
  return (day) => {
    if (known.day !== day) known = { day, openings: Array(supports.length).fill(undefined) };
    const { openings } = known;
    return (at) => {
      const opening = openings[at] ?? openingOn(supports[at]!.calls, day);
      openings[at] = opening;
      return opening;
    };
  };
}

function numbered<T>(
  supports: readonly Support[],
  propertyOf: (support: Support) => T,
  keyOf: (value: T) => string,
): Numbered<T> {
  const values = numberingBy(keyOf);
  const numbers = Uint32Array.from(supports, (support) => values.numberOf(propertyOf(support)));
  return { numbers, all: values.all };
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
