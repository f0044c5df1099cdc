import type { FieldError } from '../../../components/error-summary.tsx';
import { SUPPORT_LABELS } from '../field-labels.ts';
import { cellName, ROW_LISTS, rowName } from './rows.ts';
import { SINGLE_CELLS } from './typed-support.ts';
import { words } from './words.ts';

/**
 * A problem of `readSupport` at the field of the form that can mend it.
 * @param rows of each list, the numbers of the rows that were filled in
 */
export function placeOfProblem(
  at: string,
  message: string,
  rows: Readonly<Record<string, readonly number[]>>,
): FieldError {
  const [first = '', second = '', ...rest] = at.split('.');
  const list = ROW_LISTS.find(({ field }) => field === first);
  const number = rows[first]?.[Number(second)];
  if (list !== undefined && number !== undefined) {
    const cell = list.cells.find((each) => each.at === rest.join('.'));
    const label = `${list.row}${number}${cell === undefined ? '' : ` ${cell.label}`}`;
    const field = cell === undefined ? rowName(first, number) : cellName(first, number, cell);
    return { field, message: `${label}：${inWords(message)}` };
  }
  const cell = SINGLE_CELLS.find((each) => each.at === at);
  if (cell !== undefined) return { field: cell.name, message: `${cell.label}：${inWords(message)}` };
  const label = (SUPPORT_LABELS as Partial<Record<string, string>>)[first];
  const said = inWords(message);
  return label === undefined ? { message: said } : { field: first, message: `${label}：${said}` };
}

/** Our own sentences as they are; those of the library say what a program expected, which helps nobody. */
function inWords(message: string): string {
  if (/undefined/.test(message)) return words.fillIn;
  if (/メールアドレス/.test(message)) return words.wrongEmail;
  if (/大きすぎる/.test(message)) return words.tooMuch;
  return /期待|無効|小さすぎる|認識/.test(message) ? words.unreadable : message;
}
