import { profileOn, withSaid } from '../../firms/index.ts';
import type { Purpose } from '../purposes.ts';
import { type Hits, search, searchWords } from '../search/search.ts';
import { searchKey } from '../search/search-key.ts';
import { type Reading, readSentence } from '../sentence/read-sentence.ts';
import { sectorOf } from '../sentence/sector.ts';
import { kindsWished } from '../sentence/wishes.ts';
import type { Ask, Understood } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import type { Wanted } from './fit.ts';
import { wantedPurposes } from './wanted-purposes.ts';

/** What an ask comes down to. */
export interface Asked {
  understood: Understood;
  wanted: Wanted;
  hits: Hits;
  text: string;
  /** The same with all that its words stand for. */
  said: string;
  /** And with what its industry stands for. */
  saidOrKnown: string;
  /** Not only words to search for. */
  isSentence: boolean;
  /** Anything is looked for; else every support may be shown. */
  isAnything: boolean;
}

export function askedOf(catalogue: FindCatalogue, ask: Ask, today: string): Asked {
  const read = readSentence(ask.text ?? '', catalogue.reader, today);
  const wished = ask.purposes === undefined ? {} : { purposes: ask.purposes };
  const profile = profileOn(withSaid({ ...read.profile, ...wished }, ask.profile ?? {}), today);
  const { hits, words } = searched(catalogue, read);
  const purposes = [
    ...new Set([
      ...read.purposes,
      ...((profile.purposes ?? []) as readonly Purpose[]),
      ...(ask.purposes ?? []),
    ]),
  ];
  const isAnything = words !== '' || purposes.length > 0;
  // That a support speaks of 従業員, too, makes it none for who says no more than how many it has.
  const text = isAnything ? (ask.text ?? '') : '';
  const sector = sectorOf(profile.industry);
  const isYoung = (profile.yearsSinceFounding ?? YOUNG) < YOUNG;
  const ofFirm: readonly Purpose[] = isYoung ? [...sector.purposes, 'founding'] : sector.purposes;
  const besides = read.searchWords.flatMap((word) => word.besides);
  const joined = (...texts: readonly string[]) => texts.map(searchKey).concat(besides).join('|');
  const wanted: Wanted = {
    ...{ profile, purposes, weights: wantedPurposes(purposes, ofFirm), worths: catalogue.worths },
    ...{ unwanted: read.unwanted ?? [], kinds: kindsWished(text), text: [text, ...besides].join('|') },
  };
  return {
    understood: { profile, purposes: read.purposes, unwanted: read.unwanted ?? [], words },
    ...{ wanted, hits, text, isSentence: read.typed === null },
    said: isAnything ? joined(text, words) : joined(sector.words),
    saidOrKnown: joined(text, words, sector.words),
    isAnything,
  };
}

/** So many years supports speak of who has just founded. */
const YOUNG = 3;

/** Words that were typed are searched for as they are, as long as there is a support that has them all. */
function searched({ index, reader }: FindCatalogue, { typed, words, searchWords: said }: Reading) {
  const asTyped = typed === null ? null : search(index, typed, reader.terms);
  if (asTyped?.hasAll === true || said.length === 0) {
    return { hits: asTyped ?? search(index, ''), words: typed ?? '' };
  }
  return { hits: searchWords(index, said, 'any', reader.terms), words };
}
