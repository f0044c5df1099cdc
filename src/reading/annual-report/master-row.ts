import { splitDivisions } from '../../organisations/index.ts';
import { parsePeriod } from '../../values/index.ts';
import { fundingOf, thousandYen } from './amounts.ts';
import { cellText, isMark, isMoney } from './line.ts';
import { isRelisted, printedName } from './names.ts';

/** What one row of the master list says; its policy and group come from the rows above. */
export interface MasterCells {
  group: string;
  name: string;
  isRelisting: boolean;
  isNew: boolean;
  isPriority: boolean;
  isKeyResult: boolean;
  cost: number | null;
  national: number | null;
  other: number | null;
  general: number | null;
  period: string | null;
  foundation: string | null;
  divisions: string[];
}

/** A bare number is an amount, though it could be a year. */
const isPeriod = (cell: string): boolean => /\D/.test(cell) && !isMoney(cell) && parsePeriod(cell) !== null;
/** `○` for all of the budget, `△` for a part of it; their look-alikes are printed too. */
const foundationMark = (cell: string): string | null =>
  isMark(cell) ? '○' : /^[△▲]$/.test(cell) ? '△' : null;
const isFlagCell = (cell: string): boolean => cell === '' || isMark(cell);

/**
 * Finds a row's columns by what stands in them rather than by their number: converters lose and add cells, most
 * often between the name and the cost. `null` when the row states no program.
 */
export function masterCells(raw: readonly string[]): MasterCells | null {
  const cells = raw.map(cellText);
  const periodAt = cells.findIndex((cell, index) => index > 1 && isPeriod(cell));
  const costAt = costIndex(cells, periodAt);
  const nameAt = lastIndex(cells.slice(0, costAt), (cell) => !isFlagCell(cell));
  if (nameAt < 0 || (costAt === cells.length && periodAt < 0)) return null;
  const [isNew, isPriority, isKeyResult] = flagsOf(cells.slice(nameAt + 1, costAt), nameAt === 0).map(isMark);
  const afterCost = cells.slice(costAt + 1, periodAt < 0 ? costAt + 4 : periodAt);
  const tail = cells.slice(periodAt < 0 ? costAt + 4 : periodAt + 1);
  return {
    group: cells.slice(0, nameAt).find((cell) => cell !== '') ?? '',
    name: printedName(cells[nameAt] ?? ''),
    isRelisting: isRelisted(cells[nameAt] ?? ''),
    isNew: isNew ?? false,
    isPriority: isPriority ?? false,
    isKeyResult: isKeyResult ?? false,
    cost: thousandYen(cells[costAt]),
    ...fundingOf(afterCost),
    period: periodAt < 0 ? null : (cells[periodAt] ?? null),
    foundation: tail.map(foundationMark).find((mark) => mark !== null) ?? null,
    divisions: splitDivisions(tail.filter((cell) => foundationMark(cell) === null).join(' ')),
  };
}

/** The cost is the first amount behind the name; a row without any has its money columns before the period. */
function costIndex(cells: readonly string[], periodAt: number): number {
  const end = periodAt < 0 ? cells.length : periodAt;
  const found = cells.findIndex((cell, index) => index > 0 && index < end && cell !== '' && isMoney(cell));
  if (found >= 0) return found;
  return periodAt < 0 ? cells.length : Math.max(1, periodAt - 4);
}

/**
 * The three flags among the cells between name and cost. With a fourth cell there: a name that slipped into the
 * group's column leaves its own cell empty in front; otherwise the empty end is the one too many.
 */
function flagsOf(cells: readonly string[], nameInGroupColumn: boolean): string[] {
  if (cells.length <= 3) return [...cells];
  const surplus = cells.length - 3;
  const front = cells.slice(0, surplus);
  const back = cells.slice(3);
  if (nameInGroupColumn && front.every((cell) => cell === '')) return cells.slice(surplus);
  if (back.every((cell) => cell === '')) return cells.slice(0, 3);
  return cells.slice(surplus);
}

function lastIndex<T>(items: readonly T[], accepts: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) if (accepts(items[index] as T)) return index;
  return -1;
}
