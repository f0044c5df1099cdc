import { readDelimited, unguarded } from '../../formats/index.ts';
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
 * Reads the file of words (`terms.csv`): one header row, one word a row, several values parted by semicolons (or by line breaks in the cell). Every row
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
  return { terms, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function wrongWith(key: string, terms: Terms, values: number, unknown: readonly string[]): string | null {
  if (key === '') return 'ことばが書かれていません。';
  if (key.startsWith(DOTS) || key.endsWith(DOTS)) return `「${DOTS}」は、ことばの途中にだけ使えます。`;
  const known = terms.get(key);
  if (known !== undefined) return `「${known.word}」は上の行にもあります。`;
  if (values === 0) return 'いっしょに探すことばも目的も書かれていません。';
  if (unknown.length === 0) return null;
  return `目的「${unknown.join('」「')}」はありません。使えるのは ${Object.values(PURPOSES).join('、')} です。`;
}

export const listOf = (cell: string): string[] =>
  cell
    .split(/[;；\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/**
 * The rows of a table behind its header row, trimmed, as spreadsheets write them (commas or tabs). A wrong header, a
 * quotation that never ends and cells beyond the last column are problems of their lines: a comma in the place of a
 * semicolon would otherwise lose what stands behind it.
 */
export function readTable(csvText: string, heads: readonly string[]) {
  const read = readDelimited(csvText.replace(/^\ufeff/, ''));
  const problems: LineProblem[] = read.unclosed.map((line) => ({
    ...{ line, message: '引用符（"）が閉じていません。' },
  }));
  const [head, ...body] = read.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => unguarded(cell.trim())),
  }));
  if (head === undefined || heads.some((name, at) => head.cells[at] !== name)) {
    problems.push({ line: head?.line ?? 1, message: `見出しは「${heads.join(',')}」です。` });
  }
  const wrong = new Map(body.map((row) => [row, wrongCells(row.cells, heads.length)]));
  for (const [{ line }, message] of wrong) if (message !== null) problems.push({ line, message });
  return { rows: body.filter((row) => wrong.get(row) === null), problems };
}

/** Characters of one cell. */
const LONGEST = 500;

function wrongCells(cells: readonly string[], columns: number): string | null {
  const beyond = cells.slice(columns).filter((cell) => cell !== '');
  if (beyond.length > 0) {
    return `${columns}列より後ろに「${beyond.join('、')}」があります。いくつも書くときは、セミコロン（;）で区切ります。`;
  }
  const long = cells.find((cell) => cell.length > LONGEST);
  return long === undefined
    ? null
    : `「${long.slice(0, 20)}…」が長すぎます。一つの欄は${LONGEST}字までです。`;
}
