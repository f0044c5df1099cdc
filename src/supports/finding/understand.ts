import { type Hits, search, searchWords } from '../search/search.ts';
import { readSentence } from '../sentence/read-sentence.ts';
import { sectorOf } from '../sentence/sector.ts';
import { kindsWished } from '../sentence/wishes.ts';
import type { Ask, Understood } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import type { Wanted } from './fit.ts';

/** What an ask comes down to. */
export interface Asked {
  text: string;
  understood: Understood;
  wanted: Wanted;
  hits: Hits;
  /** Not only words to search for. */
  isSentence: boolean;
  /** Anything is looked for; else every support may be shown. */
  isAnything: boolean;
}

/** Words that were typed are searched for as they are, as long as there is a support that has them all. */
export function askedOf(catalogue: FindCatalogue, ask: Ask, today: string): Asked {
  const { reader, index, worths } = catalogue;
  const text = ask.text ?? '';
  const { typed, searchWords: said, ...read } = readSentence(text, reader, today);
  const profile = { ...read.profile, ...ask.profile };
  const asTyped = typed === null ? null : search(index, typed, reader.terms);
  const isTyped = typed !== null && asTyped?.hasAll === true;
  const isOnlyTyped = isTyped || said.length === 0;
  const words = isOnlyTyped ? (typed ?? '') : read.words;
  const hits = isOnlyTyped ? (asTyped ?? search(index, '')) : searchWords(index, said, 'any', reader.terms);
  const understood = { ...read, profile, words };
  const purposes = [
    ...new Set([
      ...read.purposes,
      ...((profile.purposes ?? []) as Wanted['purposes']),
      ...(ask.purposes ?? []),
    ]),
  ];
  const wanted: Wanted = {
    ...{ text, profile, worths, unwanted: read.unwanted ?? [], kinds: kindsWished(text) },
    purposes:
      purposes.length === 0 ? [] : [...new Set([...purposes, ...sectorOf(profile.industry).purposes])],
  };
  const isAnything = words !== '' || purposes.length > 0;
  return { text, understood, wanted, hits, isSentence: typed === null, isAnything };
}
