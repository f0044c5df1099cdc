import { tableRows } from '../../formats/index.ts';
import { PURPOSES, type Purpose, purposeOfWord } from '../purposes.ts';
import { searchKey } from './search-key.ts';

/** A word that firms use, and what it stands for. */
export interface Term {
  /** As it stands in the file: 「人手不足」; 「人…足りない」 leaves room for a few characters. */
  word: string;
  /** Words to search for besides. */
  besides: readonly string[];
  purposes: readonly Purpose[];
}

/** By the word's `searchKey`. */
export type Terms = ReadonlyMap<string, Term>;

export const NO_TERMS: Terms = new Map();

/** What is wrong with which line of a file that staff edit. */
export interface LineProblem {
  line: number;
  message: string;
}

/** The words to search for besides a word, as they are compared. */
export const besidesOf = (terms: Terms, word: string): string[] =>
  (terms.get(word)?.besides ?? []).map(searchKey);

/** 「人…足りない」: a few characters may stand between. */
const DOTS = '…';

export const TERM_HEADS = ['ことば', 'いっしょに探すことば', '目的'] as const;

/**
 * Reads the file of words (`terms.csv`): one header row, one word a row, several values parted by semicolons. Every row
 * that can't be taken is told with its line; the others are taken.
 */
export function readTerms(csvText: string): { terms: Terms; problems: readonly LineProblem[] } {
  const { rows, problems } = readTable(csvText, TERM_HEADS);
  const terms = new Map<string, Term>();
  for (const { line, cells } of rows) {
    const [word = '', besides = '', purposes = ''] = cells;
    const key = word.split(DOTS).map(searchKey).join(DOTS);
    const unknown = listOf(purposes).filter((each) => purposeOfWord(each) === undefined);
    const wrong = wrongWith(key, terms, listOf(besides).length + listOf(purposes).length, unknown);
    if (wrong !== null) problems.push({ line, message: wrong });
    else
      terms.set(key, {
        word,
        besides: listOf(besides),
        purposes: listOf(purposes).map((each) => purposeOfWord(each)!),
      });
  }
  return { terms, problems };
}

function wrongWith(key: string, terms: Terms, values: number, unknown: readonly string[]): string | null {
  if (key === '') return 'ことばが書かれていません。';
  const known = terms.get(key);
  if (known !== undefined) return `「${known.word}」は上の行にもあります。`;
  if (values === 0) return 'いっしょに探すことばも目的も書かれていません。';
  if (unknown.length === 0) return null;
  return `目的「${unknown.join('」「')}」はありません。使えるのは ${Object.values(PURPOSES).join('、')} です。`;
}

export const listOf = (cell: string): string[] =>
  cell
    .split(/[;；]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The rows of a table behind its header row, trimmed; a wrong header is a problem of its line. */
export function readTable(csvText: string, heads: readonly string[]) {
  const lines = csvText
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((text, at) => ({ line: at + 1, text, cells: [text] }));
  const rows = tableRows({ lines }).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => cell.trim()),
  }));
  const problems: LineProblem[] = [];
  const [head, ...body] = rows;
  if (head === undefined || heads.some((name, at) => head.cells[at] !== name)) {
    problems.push({ line: head?.line ?? 1, message: `見出しは「${heads.join(',')}」です。` });
  }
  return { rows: body.filter(({ cells }) => cells.some((cell) => cell !== '')), problems };
}
