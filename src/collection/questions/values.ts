import type { Answer } from '../answer.ts';
import type { Values } from '../question.ts';
import { RoundRefused } from '../refused.ts';
import { FIXED } from './fixed.ts';
import { kindOf, LIMITS, labelOf, MAX_FIELDS } from './limits.ts';

/**
 * What a person sent, as it is kept: line ends as one sign, no blanks at the ends, nothing that a database refuses.
 * @throws RoundRefused for a field that no answer has, a value that is locked or no choice, and a text that is too long
 */
export function acceptedValues(sent: Values, { counted }: Pick<Answer, 'counted'>): Record<string, string> {
  const entries = Object.entries(sent);
  if (entries.length > MAX_FIELDS) throw new RoundRefused(`項目が多すぎます（${MAX_FIELDS}まで）。`);
  const kept: Record<string, string> = {};
  for (const [key, text] of entries) {
    const value = tidied(text);
    const locked = counted[key];
    if (locked !== undefined) refuseOther(key, value, locked.value);
    else kept[key] = checked(key, value);
  }
  return kept;
}

/** NUL and halves of characters come from no keyboard. */
const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

function refuseOther(key: string, value: string, locked: string): void {
  if (value === tidied(locked)) return;
  throw new RoundRefused(
    `${labelOf(key)}は、ほかの記録から決まる値のため変えられません。誤りがあるときは、取りまとめ課に知らせてください。`,
  );
}

function checked(key: string, value: string): string {
  const kind = kindOf(key);
  if (kind === null)
    throw new RoundRefused(
      `様式にない項目が送られました（${key.slice(0, 60)}）。ページを開き直してください。`,
    );
  const length = [...value].length;
  if (length > LIMITS[kind]) {
    throw new RoundRefused(
      `${labelOf(key)}が長すぎます。${LIMITS[kind]}字までのところ、${length}字あります。`,
    );
  }
  const choices =
    kind === 'mark' ? ['', '1'] : FIXED.find((each) => each.key === key)?.choices?.map((each) => each.value);
  if (choices?.includes(value) === false) {
    throw new RoundRefused(`${labelOf(key)}は、選択肢から選んでください（送られた値：${value}）。`);
  }
  return value;
}

/** What stands after the changes: an emptied field is no field. */
export function withChanges(values: Values, changes: Values): Values {
  const after = Object.entries({ ...values, ...changes }).filter(([, value]) => value !== '');
  return Object.fromEntries(after);
}

/** The fields in which the two differ, with the words of `after`; emptied ones as ''. */
export function changesBetween(before: Values, after: Values): Record<string, string> {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...keys].filter((key) => (before[key] ?? '') !== (after[key] ?? ''));
  return Object.fromEntries(changed.map((key) => [key, after[key] ?? '']));
}
