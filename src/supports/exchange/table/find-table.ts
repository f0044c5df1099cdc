import type { TableRow } from '../../../formats/index.ts';
import type { Telling } from '../told.ts';
import type { Form, FormColumn } from './form.ts';
import { headKey } from './head-key.ts';
import type { PlacedCells } from './row.ts';

/** The table of a file: which form it is, under which heads, with which rows. */
export interface FoundTable {
  form: Form;
  /** Heads as printed, by the form's columns. */
  heads: ReadonlyMap<string, string>;
  rows: PlacedCells[];
}

/** Titles, dates and notes may stand above the heads: so many rows are looked through for them. */
const MOST_ABOVE = 30;

/** Finds the row of heads and the form to which most of them belong; `null` where there is none. */
export function findTable(
  rows: readonly TableRow[],
  forms: readonly Form[],
  telling: Telling,
): FoundTable | null {
  const candidates = rows.slice(0, MOST_ABOVE).flatMap(({ cells }, at) => {
    const keys = cells.map(headKey);
    return forms.flatMap((form) => {
      const columns = columnsIn(keys, form.columns);
      const isForm = form.marks.every((mark) => [...columns.values()].includes(mark));
      return isForm ? [{ at, form, columns }] : [];
    });
  });
  const [best] = candidates.toSorted((a, b) => b.columns.size - a.columns.size);
  if (best === undefined) return null;
  const { at, form, columns } = best;
  const printed = rows[at]!.cells;
  const body = rows.slice(at + 1).filter(({ cells }) => !repeatsHeads(cells, printed));
  tellColumnsLeft(printed, columns, body, telling);
  return {
    form,
    heads: new Map([...columns].map(([index, name]) => [name, printed[index]!.trim()])),
    rows: body.map(({ line, cells }) => ({
      ...{ at: line, isLine: true },
      cells: new Map([...columns].map(([index, name]) => [name, cells[index] ?? ''])),
    })),
  };
}

/** Which column of the form stands where; a head that is met twice counts where it stands first. */
function columnsIn(heads: readonly string[], columns: readonly FormColumn[]): Map<number, string> {
  const found = new Map<number, string>();
  const place = ({ name, keys }: FormColumn, isIt: (head: string, key: string) => boolean) => {
    const index = heads.findIndex(
      (head, at) => head !== '' && !found.has(at) && keys.some((key) => isIt(head, key)),
    );
    if (index >= 0) found.set(index, name);
  };
  for (const column of columns) place(column, (head, key) => head === key);
  const named = new Set(found.values());
  const fragments = columns.filter(({ name, isFragment }) => isFragment && !named.has(name));
  for (const column of fragments) place(column, (head, key) => head.includes(key));
  return found;
}

const repeatsHeads = (cells: readonly string[], heads: readonly string[]): boolean =>
  cells.filter((cell, at) => cell !== '' && cell === heads[at]).length >= 3;

/** What stands in columns that are not known is told once for each column, with how many rows it concerns. */
function tellColumnsLeft(
  heads: readonly string[],
  columns: ReadonlyMap<number, string>,
  body: readonly TableRow[],
  { warnings }: Telling,
): void {
  const width = Math.max(heads.length, ...body.map(({ cells }) => cells.length));
  for (let at = 0; at < width; at += 1) {
    const filled = columns.has(at) ? [] : body.filter(({ cells }) => (cells[at] ?? '').trim() !== '');
    const [first] = filled;
    if (first === undefined) continue;
    const head = heads[at]?.trim() ?? '';
    warnings.push({
      row: first.line,
      column: head === '' ? null : head,
      message:
        head === ''
          ? `見出しのない${at + 1}列目に記入があります（${filled.length}行）。取り込まれません。コンマや引用符の誤りで列がずれていないか確かめてください。`
          : `この列は取り込む先がありません（${filled.length}行に記入があります）。必要なことは「内容」に書き足してください。`,
    });
  }
}
