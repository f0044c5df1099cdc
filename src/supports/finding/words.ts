import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readTerms } from '../search/terms.ts';
import { readIndustries } from '../sentence/industries.ts';

/**
 * The words that come with the program, read from the files that staff can edit (`search/terms.csv`,
 * `sentence/industries.csv`). Rows that can't be taken are told with file and line; the others are taken.
 */
export async function findWords() {
  const [terms, industries] = await Promise.all([
    readFile(fileURLToPath(new URL('../search/terms.csv', import.meta.url)), 'utf8').then(readTerms),
    readFile(fileURLToPath(new URL('../sentence/industries.csv', import.meta.url)), 'utf8').then(
      readIndustries,
    ),
  ]);
  const problems = [
    ...terms.problems.map(({ line, message }) => `terms.csv ${line}行: ${message}`),
    ...industries.problems.map(({ line, message }) => `industries.csv ${line}行: ${message}`),
  ];
  return { terms: terms.terms, industries: industries.industries, problems };
}
