import { industryName, isIndustryCode } from '../../../../firms/index.ts';
import type { WordListKind, WordRow } from '../../../../supports/index.ts';
import { words } from './words.ts';

/** The cells of a row as they are read on a page: 「採用、定着」, 「食料品製造業（09）」. */
export function cellTexts(kind: WordListKind, { cells: [word, second, third] }: WordRow): string[] {
  if (kind === 'terms') return [word, listed(second), listed(third)];
  return [word, isIndustryCode(second) ? `${industryName(second)}（${second}）` : second, third];
}

const listed = (cell: string): string => (cell === '' ? words.emptyCell : cell.split(';').join('、'));
