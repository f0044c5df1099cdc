import type { Waiver } from './waiver.ts';

/** Waivers that can't be used. The message is Japanese, names the entry and says what to write. */
export class UnreadableWaivers extends Error {
  override readonly name = 'UnreadableWaivers';
}

const TEXTS = ['file', 'program', 'actual', 'date'] as const;
const KNOWN = new Set<string>(['rule', 'reason', 'name', 'line', ...TEXTS]);

/**
 * Reads waivers from JSON: a list, or an object with the list under `waivers`.
 * @param ruleIds every rule there is: a waiver with a mistyped id would hide nothing and tell nobody.
 * @throws UnreadableWaivers
 */
export function parseWaivers(json: string, ruleIds: readonly string[]): Waiver[] {
  return entriesOf(json).map((entry, i) => readWaiver(entry, i + 1, ruleIds));
}

function entriesOf(json: string): unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new UnreadableWaivers(
      '許容の一覧がJSONとして読めません。括弧やコンマの抜けがないか確認してください。',
    );
  }
  const list = isObject(parsed) ? parsed.waivers : parsed;
  if (!Array.isArray(list)) {
    throw new UnreadableWaivers(
      '許容の一覧は、許容の並び（[ … ]）か、それを「waivers」に持つものにしてください。',
    );
  }
  return list;
}

function readWaiver(entry: unknown, no: number, ruleIds: readonly string[]): Waiver {
  if (!isObject(entry))
    throw new UnreadableWaivers(`${no}番目の許容が、項目の集まり（{ … }）になっていません。`);
  const unknown = Object.keys(entry).find((key) => !KNOWN.has(key));
  if (unknown !== undefined) {
    throw new UnreadableWaivers(
      `${no}番目の許容に、知らない項目「${unknown}」があります。使える項目: ${[...KNOWN].join('、')}`,
    );
  }
  const rule = required(entry, 'rule', no, '規則のID');
  if (!ruleIds.includes(rule)) {
    throw new UnreadableWaivers(
      `${no}番目の許容の規則「${rule}」は知られていません。使える規則: ${ruleIds.join('、')}`,
    );
  }
  const reason = required(entry, 'reason', no, '誤りでない理由');
  const name = required(entry, 'name', no, '判断した人の名前');
  return { rule, ...lineOf(entry, no), ...textsOf(entry, no), reason, name };
}

function required(entry: Record<string, unknown>, key: string, no: number, meaning: string): string {
  const value = entry[key];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new UnreadableWaivers(`${no}番目の許容に「${key}」（${meaning}）がありません。書き足してください。`);
}

function textsOf(entry: Record<string, unknown>, no: number): Partial<Waiver> {
  const stated = TEXTS.filter((key) => entry[key] !== undefined);
  const wrong = stated.find((key) => typeof entry[key] !== 'string');
  if (wrong !== undefined)
    throw new UnreadableWaivers(`${no}番目の許容の「${wrong}」は、文字（"…"）で書いてください。`);
  return Object.fromEntries(stated.map((key) => [key, entry[key] as string]));
}

function lineOf(entry: Record<string, unknown>, no: number): Pick<Waiver, 'line'> {
  const { line } = entry;
  if (line === undefined) return {};
  if (typeof line === 'number' && Number.isInteger(line) && line > 0) return { line };
  throw new UnreadableWaivers(`${no}番目の許容の「line」は、1以上の行番号で書いてください。`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
