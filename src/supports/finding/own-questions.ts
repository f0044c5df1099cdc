import type { Match } from '../matching/match.ts';
import { searchKey } from '../search/search-key.ts';
import { leftWords } from '../sentence/left-words.ts';
import { sectorOf } from '../sentence/sector.ts';
import type { Ask, Understood } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';

/** The telling words of questions, by their text: the same question is asked by many supports. */
const WORDS = new Map<string, readonly string[]>();

function wordsOfQuestion(text: string): readonly string[] {
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  const words = leftWords(text).map(searchKey);
  WORDS.set(text, words);
  return words;
}

/**
 * Whether a support still asks for something of its own (「工業製品を海外に売りたいですか」) of which neither the text nor what
 * it stands for says a word.
 */
export function strangeQuestions(
  { reader }: FindCatalogue,
  { text = '' }: Ask,
  { words, profile }: Understood,
): (match: Match) => boolean {
  const besides = words.split(' ').flatMap((word) => reader.terms.get(searchKey(word))?.besides ?? []);
  const said = searchKey([text, ...besides, sectorOf(profile.industry).words].join('|'));
  const isStrange = (question: string) => !wordsOfQuestion(question).some((word) => said.includes(word));
  return ({ open }) => open.some((each) => each.kind === 'question' && isStrange(each.text));
}
