import { readTerms } from '../search/terms.ts';
import { readIndustries } from '../sentence/industries.ts';
import { shippedWords } from '../words/shipped.ts';
import type { WordListKind } from '../words/word-list.ts';

/** Lists that staff have edited, as files; where there is none, the one that comes with the program holds. */
export type EditedWords = Readonly<Partial<Record<WordListKind, string>>>;

/**
 * The words by which texts are understood. Rows that can't be taken are told with file and line; the others are taken.
 */
export async function findWords(edited: EditedWords = {}) {
  const terms = readTerms(edited.terms ?? (await shippedWords('terms')));
  const industries = readIndustries(edited.industries ?? (await shippedWords('industries')));
  const problems = [
    ...terms.problems.map(({ line, message }) => `terms.csv ${line}行: ${message}`),
    ...industries.problems.map(({ line, message }) => `industries.csv ${line}行: ${message}`),
  ];
  return { terms: terms.terms, industries: industries.industries, problems };
}
