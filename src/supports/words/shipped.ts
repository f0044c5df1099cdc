import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { WordListKind } from './word-list.ts';

const FILES: Readonly<Record<WordListKind, URL>> = {
  terms: new URL('../search/terms.csv', import.meta.url),
  industries: new URL('../sentence/industries.csv', import.meta.url),
};

/** The file of a list as it comes with the program. */
export const shippedWords = (kind: WordListKind): Promise<string> =>
  readFile(fileURLToPath(FILES[kind]), 'utf8');
