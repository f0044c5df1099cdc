import { toCsv } from '../../formats/index.ts';
import { PURPOSES } from '../purposes.ts';
import { searchKey } from '../search/search-key.ts';
import { type LineProblem, readTerms, TERM_HEADS } from '../search/terms.ts';
import { INDUSTRY_HEADS, readIndustries } from '../sentence/industries.ts';
import type { WordListKind, WordRow } from './word-list.ts';

/** Ten times the shipped list; more is no list that anybody looks after. */
const MOST_ROWS = 20_000;

/** Heads of the three columns of each file. */
export const WORD_HEADS: Readonly<Record<WordListKind, readonly [string, string, string]>> = {
  terms: TERM_HEADS,
  industries: INDUSTRY_HEADS,
};

/** The rows of a list's file as they are kept, and with their lines those that can't be taken. */
export function readWordList(
  kind: WordListKind,
  csvText: string,
): { rows: readonly WordRow[]; problems: readonly LineProblem[] } {
  const { rows, problems } = kind === 'terms' ? termRows(csvText) : industryRows(csvText);
  if (rows.length > MOST_ROWS) {
    const message = `${rows.length}行あります。一つの一覧は、${MOST_ROWS}行までです。`;
    return { rows: [], problems: [...problems, { line: 1, message }] };
  }
  return { rows, problems };
}

function termRows(csvText: string) {
  const { terms, problems } = readTerms(csvText);
  const rows = [...terms].map(
    ([key, { word, besides, purposes }]): WordRow => ({
      ...{
        key,
        cells: [onOneLine(word), besides.join(';'), purposes.map((each) => PURPOSES[each]).join(';')],
      },
    }),
  );
  return { rows, problems };
}

function industryRows(csvText: string) {
  const { industries, problems } = readIndustries(csvText);
  const rows = [...industries].map(
    ([key, { word, industry, isName }]): WordRow => ({
      ...{ key, cells: [onOneLine(word), industry, isName ? '名乗り' : '手がかり'] },
    }),
  );
  return { rows, problems };
}

/** Whoever parts by line breaks inside a cell has parted; a word is on one line. */
const onOneLine = (word: string): string => word.replace(/\s*[\n\r\t\v\f\u0085\u2028\u2029]+\s*/g, ' ');

/** The file of a list, as it is kept and given out: UTF-8 with a mark, so that Excel opens it. */
export const writeWordList = (kind: WordListKind, rows: readonly WordRow[]): string =>
  toCsv(wordColumns(kind), rows);

/** The columns of a list's file. */
export const wordColumns = (kind: WordListKind) =>
  WORD_HEADS[kind].map((head, at) => ({ head, value: ({ cells }: WordRow) => cells[at] ?? '' }));

/** Whether a row speaks of what somebody looks for, however it is written. */
export const mentionsIn = ({ cells }: WordRow, text: string): boolean => {
  const sought = searchKey(text);
  return cells.some((cell) => searchKey(cell).includes(sought));
};
