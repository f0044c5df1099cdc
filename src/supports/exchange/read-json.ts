import { readSupport } from '../shape/read-support.ts';
import type { Support } from '../support.ts';
import { readJgrants } from './jgrants/read-jgrants.ts';
import { MOST_ROWS, type Read, refused } from './read.ts';
import { readRows, settled, TABLE_FORMS } from './read-table.ts';
import { isObject, type JsonObject, tableOfEntries } from './table/entries.ts';
import { findTable } from './table/find-table.ts';
import type { ReadContext } from './table/form.ts';
import type { Merged } from './table/merge.ts';
import { rowOf } from './table/row.ts';
import type { Telling } from './told.ts';

const UNKNOWN_JSON =
  '中身がどの様式か分かりません。読めるのは、{"supports": [ … ]}、GIF 451-4 の項目名のある配列、jGrantsの応答（result）です。';
const BROKEN_JSON =
  'JSONとして読めません。括弧や引用符が閉じているか、ファイルが途中で切れていないか確かめてください。';

/** Supports of JSON: our own, jGrants' answers, or entries with the heads of a table's form as keys. */
export function readJson(text: string, context: ReadContext, telling: Telling): Read {
  const value = parsed(text);
  if (value === undefined) return refused(telling, BROKEN_JSON);
  if (isObject(value) && Array.isArray(value.supports)) {
    return { form: 'own', supports: readOwn(value.supports, telling) };
  }
  const entries = entriesOf(value);
  if (entries === null || entries.length === 0) return refused(telling, UNKNOWN_JSON);
  if (entries.length > MOST_ROWS)
    return refused(telling, `${MOST_ROWS}件までです。分けて取り込んでください。`);
  const objects = entries.filter(isObject);
  if (objects.some(isJgrants)) return { form: 'jgrants', supports: readAnswers(entries, context, telling) };
  tellNoEntries(entries, telling);
  const table = findTable(tableOfEntries(objects), TABLE_FORMS, telling);
  if (table === null) return refused(telling, UNKNOWN_JSON);
  return readRows({ ...table, rows: table.rows.map((row) => ({ ...row, isLine: false })) }, context, telling);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The entries of an array, of jGrants' `result` (one or several), or of an object that holds nothing but an array. */
function entriesOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  if (Array.isArray(value.result)) return value.result;
  if (isObject(value.result)) return [value.result];
  const [only, ...others] = Object.values(value);
  return Array.isArray(only) && others.length === 0 ? only : null;
}

const JGRANTS_FIELDS = ['acceptance_end_datetime', 'workflow', 'target_area_search'];
const isJgrants = (entry: JsonObject): boolean => JGRANTS_FIELDS.some((field) => Object.hasOwn(entry, field));

function tellNoEntries(entries: readonly unknown[], { problems }: Telling): void {
  entries.forEach((entry, at) => {
    if (!isObject(entry)) problems.push({ row: at + 1, column: null, message: '制度の項目ではありません。' });
  });
}

function readAnswers(entries: readonly unknown[], context: ReadContext, telling: Telling): Support[] {
  tellNoEntries(entries, telling);
  const drafts = entries.flatMap((entry, at): Merged[] => {
    if (!isObject(entry)) return [];
    const row = rowOf({ at: at + 1, isLine: false, cells: new Map() }, new Map(), telling);
    const draft = readJgrants(entry, row, context);
    return draft === null ? [] : [{ draft, row }];
  });
  return settled(drafts);
}

function readOwn(entries: readonly unknown[], { problems }: Telling): Support[] {
  return entries.flatMap((entry, at) => {
    const read = readSupport(entry);
    if ('support' in read) return [read.support];
    problems.push(
      ...read.problems.map(({ at: column, message }) => ({ row: at + 1, column: column || null, message })),
    );
    return [];
  });
}
