import { canonicalJson } from '../../../platform/index.ts';
import { fieldInWords, valueInWords } from './fields.ts';

/** One part of what was changed, as a reader sees it; `null`: there was or is nothing. */
export interface ShownChange {
  head: string;
  before: string | null;
  after: string | null;
  isSame: boolean;
}

/** An entry's before and after, part by part: in the order in which it is told now, then what is gone. */
export function shownChanges(before: unknown, after: unknown): ShownChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return keys
    .map((key) => ({
      ...{ head: fieldInWords(key), before: shown(old[key]), after: shown(now[key]) },
      isSame: canonicalJson(old[key] ?? null) === canonicalJson(now[key] ?? null),
    }))
    .filter((each) => each.before !== null || each.after !== null);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): Record<string, unknown> =>
  isPlain(value) ? value : value === null || value === undefined ? {} : { value };

const LONGEST = 300;
const HASH = /^[0-9a-f]{64}$/;

/** In the CSV it stands whole. */
function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value.toLocaleString('ja-JP');
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (typeof value === 'string')
    return HASH.test(value) ? `${value.slice(0, 12)}…` : cut(valueInWords(value));
  if (Array.isArray(value))
    return value.length === 0 ? null : cut(value.map((each) => shown(each) ?? 'なし').join('、'));
  const parts = shownChanges(null, value).map(({ head, after }) => `${head} ${after}`);
  return parts.length === 0 ? null : cut(parts.join('・'));
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
