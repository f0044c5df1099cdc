import type { TableRow } from '../../../formats/index.ts';
import { joinList } from '../cells/list.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries of JSON as a table with their keys as heads: each form is read in one way, whatever it came in. */
export function tableOfEntries(entries: readonly JsonObject[]): TableRow[] {
  const heads = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  return [
    { line: 0, cells: heads },
    ...entries.map((entry, at) => ({
      line: at + 1,
      cells: heads.map((head) => cellOf(Object.hasOwn(entry, head) ? entry[head] : null)),
    })),
  ];
}

/** A value as it would stand in a cell: items with semicolons between them, parts of an item with labels. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return joinList(value.map(cellOf));
  if (!isObject(value)) return typeof value === 'boolean' ? (value ? '有' : '無') : String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== '')
    .map(([label, part]) => `${label}:${cellOf(part).replace(/[|｜]/g, '／')}`)
    .join('|');
}
