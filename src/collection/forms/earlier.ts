import type { ReturnedSheet } from '../../formats/index.ts';
import { type Anchor, type Fields, fieldsBehindLabels, type Heads } from './anchors.ts';
import { FORM_VERSION } from './form-number.ts';

/**
 * Forms of earlier versions. Version 1 had no keys: a label and the cell behind it, one cell 実績 where there are
 * 事業実績 and the indicators' values now, and no column for reasons.
 */
const FIRST_LABELS: Record<string, string> = {
  事業名: 'name',
  事業期間: 'period',
  事業費: 'cost',
  国庫: 'national',
  その他: 'other',
  一般財源: 'general',
  事業概要: 'overview',
  実績: '実績',
};
const FIRST_ROWS = 10;

const FIRST: readonly Anchor[] = [
  ...Object.entries(FIRST_LABELS).map(([label, key]) => ({ key, label, offset: 1 })),
  ...Array.from({ length: FIRST_ROWS }, (_, at) => String(at + 1)).flatMap((row) => [
    { key: `indicator-${row}-label`, label: row, offset: 1 },
    { key: `indicator-${row}-current`, label: row, offset: 3 },
  ]),
];

const FIRST_HEADS: Heads = {
  label: '番号',
  others: ['項目名', '前年度', '当年度'].map((text, at) => ({ text, offset: at + 1 })),
};

/** How the fields of a version are found. */
const READERS: Record<number, (sheet: ReturnedSheet) => Fields> = {
  1: (sheet) => fieldsBehindLabels(sheet, FIRST, [FIRST_HEADS]),
};

/** From each version to the next one. */
const STEPS: Record<number, (fields: Fields) => Fields> = {
  1: (fields) => renamed(fields, { 実績: 'result' }),
};

/** The fields of an earlier form under the keys of today's; `null` for a version that never was. */
export function earlierFields(sheet: ReturnedSheet, version: number): Fields | null {
  const read = READERS[version];
  if (!read) return null;
  let fields = read(sheet);
  for (let at = version; at < FORM_VERSION; at += 1) fields = STEPS[at]?.(fields) ?? fields;
  return fields;
}

const renamed = (fields: Fields, names: Record<string, string>): Fields =>
  new Map([...fields].map(([key, cell]) => [names[key] ?? key, cell]));
