import type { SourceLine } from '../../formats/source.ts';
import type { ProgramEntry } from '../../ledger/annual-report.ts';
import { splitDivisions } from '../../organisations/index.ts';
import { thousandYen } from './amounts.ts';
import { cellText, isDash, isMark, isMoney, isRow, MOST_COLUMNS } from './line.ts';
import { headsOf } from './marks.ts';
import { isRelisted, printedName } from './names.ts';

/** What a row of a policy list says; its policies come from the columns in front or from the chapter. */
export type ListCells = Pick<
  ProgramEntry,
  'no' | 'name' | 'cost' | 'isNew' | 'isRelisting' | 'divisions' | 'page'
>;

const ROLES = {
  no: /^(?:No\.?|番号)$/i,
  name: /^(?:事業|施策)名$/,
  cost: /事業費|予算|決算/,
  isNew: /新規/,
  divisions: /^(?:担当|所管)/,
  page: /(?:頁|ページ)$/,
};

/** Where each column of a list stands, by its head. */
export type ListColumns = Record<keyof typeof ROLES, number> & { width: number };

/** The columns of a list's head; -1 for a column that it lacks. */
export function listColumns(head: SourceLine): ListColumns {
  const heads = headsOf(head);
  const at = (role: RegExp) => heads.findIndex((words) => role.test(words));
  const { no, name, cost, isNew, divisions, page } = ROLES;
  return {
    no: at(no),
    name: at(name),
    cost: at(cost),
    isNew: at(isNew),
    divisions: at(divisions),
    page: at(page),
    width: heads.length,
  };
}

/** Reads a row by its head's columns where they fit, else by what stands in its cells; `null` for no program. */
export function listCells(line: SourceLine, columns: ListColumns | null): ListCells | null {
  if (line.cells.length > MOST_COLUMNS) return null;
  const cells = (isRow(line) ? line.cells : spacedCells(line.text)).map(cellText);
  const stated = columns && fits(cells, columns) ? byColumns(cells, columns) : byContent(cells);
  if (!stated) return null;
  const { name, ...others } = stated;
  return { ...others, name: printedName(name), isRelisting: isRelisted(name) };
}

/** A row that lost its tabs is one still by its order: number, name, cost, flag, divisions, page. */
const SPACED = /^(\d{1,3})\s+(\S.*?)\s+([\d,]+|-)\s+(?:([○〇])\s+)?(\D.*?)\s+(\d{1,3})$/;
const spacedCells = (text: string): string[] =>
  text.length > 160 ? [] : (SPACED.exec(text.trim()) ?? []).slice(1).map((cell) => cell ?? '');

type Stated = Omit<ListCells, 'isRelisting'>;

const NUMBER = /^\d{1,3}$/;
const numberOf = (cell: string | undefined, form: RegExp): number | null => {
  const found = form.exec((cell ?? '').normalize('NFKC'));
  return found ? Number(found[1] ?? found[0]) : null;
};
const pageOf = (cell: string | undefined): number | null => numberOf(cell, /^(?:P\.?|p\.?)?(\d{1,4})頁?$/);

function fits(cells: readonly string[], at: ListColumns): boolean {
  const [cost = '', page = '', name = ''] = [cells[at.cost], cells[at.page], cells[at.name]];
  return (
    cells.length === at.width &&
    numberOf(cells[at.no], NUMBER) !== null &&
    name !== '' &&
    !isMoney(name) &&
    (cost === '' || isMoney(cost)) &&
    (page === '' || isDash(page) || pageOf(page) !== null)
  );
}

function byColumns(cells: readonly string[], at: ListColumns): Stated {
  return {
    no: numberOf(cells[at.no], NUMBER) ?? 0,
    name: cells[at.name] ?? '',
    cost: thousandYen(cells[at.cost]),
    isNew: isMark(cells[at.isNew] ?? ''),
    divisions: splitDivisions(cells[at.divisions] ?? ''),
    page: pageOf(cells[at.page]),
  };
}

/** The number is the first cell that is no mark, the name stands behind it. */
function byContent(cells: readonly string[]): Stated | null {
  const noAt = cells.findIndex((cell) => cell !== '' && !isMark(cell));
  const no = numberOf(cells[noAt], NUMBER);
  const nameAt = cells.findIndex((cell, index) => index > noAt && cell !== '');
  const name = cells[nameAt];
  if (no === null || name === undefined || isMoney(name)) return null;
  return { no, name, ...behindName(cells.slice(nameAt + 1)) };
}

/** Behind the name: cost, flag, divisions and the page at the row's end. */
export function behindName(cells: readonly string[]): Pick<Stated, 'cost' | 'isNew' | 'divisions' | 'page'> {
  const costAt = cells.findIndex((cell) => cell !== '' && (isMoney(cell) || isDash(cell)));
  const last = cells.findLastIndex((cell) => cell !== '');
  const page = last > costAt ? pageOf(cells[last]) : null;
  const middle = cells
    .slice(costAt + 1, page === null ? cells.length : last)
    .filter((cell) => cell !== '' && !isDash(cell));
  return {
    cost: costAt < 0 ? null : thousandYen(cells[costAt]),
    isNew: middle.some(isMark),
    divisions: splitDivisions(middle.filter((cell) => !isMark(cell) && cell !== '継続').join(' ')),
    page,
  };
}
