import type { Question } from '../../../../collection/index.ts';
import { changeOfCells, parseQuantity, parseThousandYen } from '../../../../values/index.ts';
import { change } from '../../../figures.ts';

/** +1,200 against last year; '' where nothing can be compared. */
export function movedText({ kind, lastYear }: Pick<Question, 'kind' | 'lastYear'>, value: string): string {
  if (lastYear === null || lastYear === '' || value === '') return '';
  if (kind === 'yen') {
    const [from, to] = [parseThousandYen(lastYear), parseThousandYen(value)];
    return from === null || to === null ? '' : change(from, to);
  }
  return movedQuantity(lastYear, value);
}

/** 58名 → 22名 is −36名; another unit, or no number, says nothing. */
export function movedQuantity(before: string, after: string): string {
  if (changeOfCells(before, after) === null) return '';
  const [from] = parseQuantity(before).values;
  const [to] = parseQuantity(after).values;
  if (from === undefined || to === undefined) return '';
  return from.value === to.value ? change(0, 0) : `${change(from.value, to.value)}${to.unit ?? ''}`;
}
