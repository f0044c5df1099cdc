import { parseThousandYen } from '../../values/index.ts';
import type { Question } from '../question.ts';
import { MARKED } from './words.ts';

/** How a value stands in the cell: amounts as numbers, marks as circles, choices by their words, all else as it was typed. */
export function shownValue(question: Pick<Question, 'kind' | 'choices'>, value: string): string | number {
  switch (question.kind) {
    case 'yen':
      return parseThousandYen(value) ?? value;
    case 'mark':
      return value === '1' ? MARKED : value;
    case 'choice':
      return question.choices?.find((choice) => choice.value === value)?.label ?? value;
    default:
      return value;
  }
}
