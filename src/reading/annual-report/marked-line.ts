import type { SourceLine } from '../../formats/source.ts';
import { isOutlineMark, isOverviewMark, isResultMark } from './marks.ts';

const MARK_AND_TEXT = /^([\s#]*[【[［〔《＜<（(][^】\]］〕》＞>）)]{2,14}[】\]］〕》＞>）)])\s*(\S.*)$/;

/** `【事業概要】 …` in one line, or in one row of a form, is a mark and, on the same line, the prose below it. */
export function partMark(line: SourceLine): SourceLine[] {
  const filled = line.cells.filter((cell) => cell.trim() !== '');
  const [head, words] =
    filled.length === 1 ? (MARK_AND_TEXT.exec(filled[0] as string) ?? []).slice(1) : filled;
  if (filled.length > 2 || head === undefined || words === undefined) return [line];
  const mark = { ...line, text: head, cells: [head] };
  const known = isOverviewMark(mark) || isResultMark(mark) || isOutlineMark(mark);
  return known ? [mark, { ...line, text: words, cells: [words] }] : [line];
}
