import type { SourceLine } from '../../formats/source.ts';
import { splitDivisions } from '../../organisations/index.ts';
import { foldSpaces } from '../../values/index.ts';
import { thousandYen } from './amounts.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { cellText, circledNumber, isBlank, isDash, isMark, isMoney, isRow, tight } from './line.ts';
import { isListHeader, isListMark } from './marks.ts';
import { isRelisted, printedName } from './names.ts';
import { subtotalOf, totalLabel } from './totals.ts';

/** A row of a policy list (基本方針事業一覧) before it is joined with its sheet. */
export interface ListRow {
  policies: number[];
  no: number;
  name: string;
  cost: number | null;
  isNew: boolean;
  isRelisting: boolean;
  divisions: string[];
  page: number | null;
  source: SourceLine;
}

/** Reads one policy list; the rows wait in order for the sheets that follow. `null` where none begins. */
export function readPolicyList(cursor: Cursor, draft: Draft): ListRow[] | null {
  const head = cursor.peek();
  if (!head || !(isListMark(head) || isListHeader(head))) return null;
  if (isListMark(head)) draft.head(cursor.take());
  const rows: ListRow[] = [];
  let columns: PolicyColumns = [];
  for (let line = cursor.peek(); line && isRow(line) && !startsOtherTable(line); line = cursor.peek()) {
    if (totalLabel(line) !== null) {
      readTotal(cursor, draft, rows);
      break;
    }
    columns = policyColumns(line) ?? columns;
    if (isHead(line)) draft.head(cursor.take());
    else if (readRow(line, rows, columns, draft.policies)) cursor.take();
    else break;
  }
  return rows;
}

/** For each column the policy that its head names, or `null`; empty where the list serves one policy. */
type PolicyColumns = (number | null)[];

const isHead = (line: SourceLine): boolean => isListHeader(line) || policyColumns(line) !== null;

function readRow(
  line: SourceLine,
  rows: ListRow[],
  columns: PolicyColumns,
  chapter: readonly number[],
): boolean {
  const row = listRow(line, columns, chapter);
  if (row) rows.push(row);
  return row !== null || continueRow(rows.at(-1), line);
}

const startsOtherTable = (line: SourceLine): boolean => /^項目名?$/.test(tight(line.cells[0] ?? ''));

function readTotal(cursor: Cursor, draft: Draft, rows: readonly ListRow[]): void {
  const relisted = rows.some((row) => row.isRelisting);
  draft.report.subtotals.push(subtotalOf(cursor.take(), 'list', draft.policies, relisted));
}

/** The second head of a list that serves two policies: `⑥ | ⑦ | …` says which column stands for which. */
function policyColumns(line: SourceLine): PolicyColumns | null {
  const words = line.cells.map(cellText);
  const numbers = words.map((cell) => (cell.length === 1 ? circledNumber(cell) : null));
  const filled = words.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => cell.length === 1 && circledNumber(cell) !== null)
    ? numbers
    : null;
}

function listRow(
  line: SourceLine,
  columns: readonly (number | null)[],
  chapter: readonly number[],
): ListRow | null {
  const cells = line.cells.map(cellText);
  const noAt = cells.findIndex((cell) => /^\d{1,3}$/.test(cell.normalize('NFKC')));
  const nameAt = cells.findIndex((cell, index) => index > noAt && cell !== '');
  const name = cells[nameAt];
  if (noAt < 0 || name === undefined || isMoney(name)) return null;
  const marked = columns.flatMap((policy, index) =>
    policy !== null && isMark(cells[index] ?? '') ? [policy] : [],
  );
  return {
    policies: marked.length > 0 ? marked : columns.some((policy) => policy !== null) ? [] : [...chapter],
    no: Number(cells[noAt]?.normalize('NFKC')),
    name: printedName(name),
    isRelisting: isRelisted(name),
    source: line,
    ...rest(cells.slice(nameAt + 1)),
  };
}

/** Behind the name: cost, flag, divisions and the page at the row's end. */
function rest(cells: readonly string[]): Pick<ListRow, 'cost' | 'isNew' | 'divisions' | 'page'> {
  const costAt = cells.findIndex((cell) => cell !== '' && (isMoney(cell) || isDash(cell)));
  const last = cells.findLastIndex((cell) => cell !== '');
  const page = last > costAt && /^\d{1,4}$/.test(cells[last] ?? '') ? Number(cells[last]) : null;
  const middle = cells.slice(costAt + 1, page === null ? cells.length : last).filter((cell) => cell !== '');
  return {
    cost: costAt < 0 ? null : thousandYen(cells[costAt]),
    isNew: middle.some(isMark),
    divisions: splitDivisions(middle.filter((cell) => !isMark(cell)).join(' ')),
    page,
  };
}

/** A row without a number carries on the cells of the row above: a name or a division that was wrapped. */
function continueRow(above: ListRow | undefined, line: SourceLine): boolean {
  const words = line.cells.map(cellText).filter((cell) => cell !== '' && !isBlank(line));
  if (!above || words.length === 0 || words.length > 2) return false;
  const [name, division] =
    words.length === 2 ? words : looksLikeDivision(words[0]) ? [undefined, words[0]] : [words[0]];
  if (name) above.name = foldSpaces(`${above.name} ${name}`);
  if (division) above.divisions = [...above.divisions, ...splitDivisions(division)];
  return true;
}

const looksLikeDivision = (words: string | undefined): boolean =>
  /(?:課|室|局\)?|センター)[)）]?$/.test(words ?? '');
