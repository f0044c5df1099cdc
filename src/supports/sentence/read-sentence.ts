import type { FirmProfile } from '../../firms/index.ts';
import { compareKey, normalise } from '../../values/index.ts';
import type { Understood } from '../finding/ask.ts';
import type { SearchWord } from '../search/search.ts';
import { searchKey } from '../search/search-key.ts';
import type { Term, Terms } from '../search/terms.ts';

import { isOfBuyers } from './buyers.ts';
import { readCertifications } from './certifications-held.ts';
import { takeEmployees } from './employees.ts';
import { hasAFirm, readSalesFall, readWageRise, takeLegalForm, wantsToFound } from './form-and-rates.ts';
import type { IndustryWord, IndustryWords } from './industries.ts';
import { industriesIn, isStarted, surest } from './industry-in.ts';
import { leftWords, typedWords } from './left-words.ts';
import { takeCapital, takeYears } from './money-and-years.ts';
import { type Place, takePlaces } from './municipality.ts';
import { isReplaced, isUnwanted } from './negation.ts';
import { type Found, type Phrases, phrasesIn, phrasesOf } from './phrases.ts';
import { GAP, type Taken } from './taking.ts';

export interface Reading extends Understood {
  /** The words as they were typed, where the text is no sentence but words to search for. */
  typed: string | null;
  /** The words, each with what stands for it; 「人…足りな」 is no word itself. */
  searchWords: readonly SearchWord[];
}

/** What a sentence is read with. */
export interface Reader {
  places: readonly Place[];
  terms: Terms;
  termPhrases: Phrases<Term>;
  industryPhrases: Phrases<IndustryWord>;
}

export const readerOf = (places: readonly Place[], terms: Terms, industries: IndustryWords): Reader => ({
  places,
  terms,
  termPhrases: phrasesOf(terms.values()),
  industryPhrases: phrasesOf(industries.values()),
});

/**
 * A sentence as a firm says it: what it says of itself, what it wants, and what is left to search for. Nothing is guessed:
 * what it does not say is not there. `today` (ISO date) tells how long ago a year is.
 */
export function readSentence(text: string, reader: Reader, today: string): Reading {
  const whole = text
    .split(/[\s\u3000]+/)
    .map(normalise)
    .filter((part) => part !== '')
    .join(' ');
  const { profile, rest } = takenBy(whole, [
    takeCapital,
    takeEmployees,
    (left) => takeYears(left, today),
    readSalesFall,
    readWageRise,
    readCertifications,
    (left) => takePlaces(left, reader.places),
    takeLegalForm,
  ]);
  const { industry, isStarting, wanted, unwanted, words } = wishesIn(rest, reader);
  const legalForm =
    profile.legalForm ??
    ((isStarting || wantsToFound(whole)) && !hasAFirm(whole, profile) ? 'not-founded' : undefined);
  const purposes = legalForm === 'not-founded' ? once([...wanted, 'founding' as const]) : wanted;
  const isFirmTold = industry !== undefined || Object.keys(profile).length > 0;
  const isOfFirm = isFirmTold && purposes.length === 0 && words.every(({ isKnown }) => isKnown);
  return {
    profile: {
      ...profile,
      ...(industry !== undefined && { industry }),
      ...(legalForm !== undefined && { legalForm }),
    },
    purposes: purposes.filter((purpose) => !unwanted.includes(purpose)),
    unwanted,
    words: isOfFirm ? '' : once(words.map(shown)).join(' '),
    searchWords: searchWordsOf(words),
    typed: isOfFirm ? null : typedWords(rest),
  };
}

function takenBy(text: string, takers: readonly ((text: string) => Taken)[]): Taken {
  return takers.reduce<Taken>(
    ({ profile, rest }, take) => {
      const taken = take(rest);
      return { profile: { ...profile, ...taken.profile } satisfies FirmProfile, rest: taken.rest };
    },
    { profile: {}, rest: text },
  );
}

/** Clauses end where a thought ends: what is not wanted in one may be wanted in the next. 「2、3回」 is one number. */
const CLAUSE_ENDS = /(?:(?<!\d)[、,]|[、,](?!\d)|[。．!?！？\n|])+|(?<=[^\w]) | (?=[^\w])/;

function wishesIn(text: string, reader: Reader) {
  const wishes = text.split(CLAUSE_ENDS).map((clause) => wishesInClause(compareKey(clause), reader));
  return {
    industry: surest(wishes.flatMap(({ industries }) => industries)),
    isStarting: wishes.some((each) => each.isStarting),
    wanted: once(wishes.flatMap(({ wanted }) => wanted)),
    unwanted: once(wishes.flatMap(({ unwanted }) => unwanted)),
    words: wishes.flatMap(({ words }) => words),
  };
}

/** What names the firm itself is no wish: 「運送会社」 does not ask for what is about 運送. */
function wishesInClause(clause: string, { termPhrases, industryPhrases }: Reader) {
  const industries = industriesIn(clause, industryPhrases, phrasesIn(termPhrases, clause));
  const own = industries.filter(({ sure }) => sure > 0);
  const said = wishedOf(
    clause,
    phrasesIn(termPhrases, without(clause, own)).filter(
      ({ entry, end }) => !isOfBuyers(entry.purposes, clause.slice(end)),
    ),
  );
  const purposesOf = (isWanted: boolean) =>
    said.filter((each) => each.isWanted === isWanted).flatMap(({ entry }) => entry.purposes);
  const wanted = purposesOf(true);
  const isMadeBetter = said.some(({ isWanted, end }) => !isWanted && isReplaced(clause.slice(end)));
  const terms = said.flatMap(({ entry, isWanted }) => (isWanted ? [entry] : []));
  const left = leftWords(without(clause, [...said, ...own]));
  const plain = left.map((word): Said => ({ word, besides: [], purposes: [] }));
  const names = own.map(
    ({ entry }): Said => ({ word: entry.word, besides: [], purposes: [], isKnown: true }),
  );
  return {
    ...{ industries, isStarting: isStarted(industries, clause) },
    ...{ wanted, unwanted: purposesOf(false).filter((each) => !(isMadeBetter && wanted.includes(each))) },
    words: [...terms, ...plain, ...names] as readonly Said[],
  };
}

type Wished = Found<Term> & { isWanted: boolean };

/** Each phrase, and whether it is wanted: 「若手が定着しない」 refuses no 若手; 「融資も保証もいらない」 refuses both. */
function wishedOf(clause: string, phrases: readonly Found<Term>[]): Wished[] {
  const wished: Wished[] = [];
  let next: Wished | undefined;
  for (const phrase of phrases.toReversed()) {
    const between = clause.slice(phrase.end, next?.at);
    const isLikeNext = next !== undefined && !next.isWanted && /^(?:も|や|と|とか|・)?$/.test(between);
    next = { ...phrase, isWanted: !isUnwanted(between) && !isLikeNext };
    wished.push(next);
  }
  return wished.reverse();
}

/** A word that was said; `isKnown`: it names a trade of the table of industries. */
type Said = Term & Pick<SearchWord, 'isKnown'>;

const without = (clause: string, found: readonly { at: number; end: number }[]): string =>
  found.reduce((text, { at, end }) => text.slice(0, at) + GAP.repeat(end - at) + text.slice(end), clause);

const once = <T>(all: readonly T[]): T[] => [...new Set(all)];

const hasRoom = ({ word }: Term): boolean => word.includes('…');

/** As a person may read it: of 「人…足りな」 what it stands for. */
const shown = (term: Term): string => (hasRoom(term) ? (term.besides[0] ?? '') : term.word);

const searchWord = ({ isKnown, ...term }: Said): SearchWord => ({
  word: hasRoom(term) ? '' : searchKey(term.word),
  besides: term.besides.map(searchKey),
  ...(isKnown && { isKnown }),
});

/** The same word twice counts once. */
const searchWordsOf = (terms: readonly Said[]): SearchWord[] => [
  ...new Map(terms.map((term) => [term.word, searchWord(term)])).values(),
];
