import type { SourceLine } from '../../formats/source.ts';
import { splitDivisions } from '../../organisations/index.ts';
import { foldSpaces } from '../../values/index.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { cellText, circledNumber, isMark, isMoney, plain } from './line.ts';
import { behindName, type ListCells, type ListColumns, listCells, listColumns } from './list-row.ts';
import {
  isIndicatorHeader,
  isListHeader,
  isListMark,
  isOverviewMark,
  isProofLine,
  startsBand,
} from './marks.ts';
import { subtotalOf, totalLabel } from './totals.ts';

/** A row of a policy list (基本方針事業一覧) before it is joined with its sheet. */
export interface ListRow extends ListCells {
  policies: number[];
  source: SourceLine;
}

/** What the heads of a list say of its columns. */
interface Heads {
  columns: ListColumns | null;
  /** For each column the policy that its head names; empty where the list serves one policy. */
  policies: (number | null)[];
}

/** Reads one policy list; the rows wait in order for the sheets that follow. `null` where none begins. */
export function readPolicyList(cursor: Cursor, draft: Draft): ListRow[] | null {
  const first = cursor.peek();
  if (!first || !(isListMark(first) || isListHeader(first) || isStrayRow(first, draft))) return null;
  if (isListMark(first)) draft.head(cursor.take());
  const rows: ListRow[] = [];
  const heads: Heads = { columns: null, policies: [] };
  for (let line = cursor.peek(); line && !isIndicatorHeader(line); line = cursor.peek()) {
    if (totalLabel(line) !== null) {
      readTotal(cursor, draft, rows);
      for (const proof of cursor.takeWhile(isProofLine)) draft.head(proof);
      break;
    }
    if (!readLine(cursor, line, rows, heads, draft)) break;
  }
  return rows;
}

/** `false` where the list ends without its sum. */
function readLine(cursor: Cursor, line: SourceLine, rows: ListRow[], heads: Heads, draft: Draft): boolean {
  if (isHead(line)) readHead(line, heads, cursor, draft);
  else if (isFirstBand(cursor, rows)) return false;
  else if (readRow(line, rows, heads, draft.policies)) cursor.take();
  else if (!goesOn(cursor)) return false;
  else if (continueRow(rows.at(-1), line)) cursor.take();
  else passOver(cursor, line, draft);
  return true;
}

/** A list without its sum ends at the band of its first sheet, where the numbers begin anew. */
function isFirstBand(cursor: Cursor, rows: readonly ListRow[]): boolean {
  const next = cursor.peek(1);
  if (next === undefined || !isOverviewMark(next) || !startsBand(cursor)) return false;
  const no = Number.parseInt(cursor.peek()?.cells.map(cellText).join('') ?? '', 10);
  return rows.some((row) => row.no >= no);
}

/** Where the head is lost or the document begins within a list: number, name, cost and divisions or page. */
function isStrayRow(line: SourceLine, draft: Draft): boolean {
  const outside = draft.part === null || draft.part === 'policy-overview';
  const row = outside && line.cells.length >= 5 ? listCells(line, null) : null;
  return row !== null && row.cost !== null && (row.page !== null || row.divisions.length > 0);
}

const isHead = (line: SourceLine): boolean => isListHeader(line) || policyColumns(line) !== null;

function readHead(line: SourceLine, heads: Heads, cursor: Cursor, draft: Draft): void {
  if (isListHeader(line)) heads.columns = listColumns(line);
  heads.policies = policyColumns(line) ?? heads.policies;
  draft.head(cursor.take());
}

/** The second head of a list that serves two policies: `⑥ | ⑦ | …` says which column stands for which. */
function policyColumns(line: SourceLine): Heads['policies'] | null {
  const words = line.cells.map(cellText);
  const isNumber = (cell: string) => cell.length === 1 && circledNumber(cell) !== null;
  const filled = words.filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every(isNumber)) return null;
  return words.map((cell) => (isNumber(cell) ? circledNumber(cell) : null));
}

function readRow(line: SourceLine, rows: ListRow[], heads: Heads, chapter: readonly number[]): boolean {
  const cells = listCells(line, heads.columns);
  if (!cells) return false;
  const marked = heads.policies.flatMap((policy, index) =>
    policy !== null && isMark(cellText(line.cells[index])) ? [policy] : [],
  );
  const ownColumns = heads.policies.some((policy) => policy !== null);
  rows.push({ ...cells, policies: ownColumns ? marked : [...chapter], source: line });
  return true;
}

function readTotal(cursor: Cursor, draft: Draft, rows: readonly ListRow[]): void {
  const relisted = rows.some((row) => row.isRelisting);
  draft.report.subtotals.push(subtotalOf(cursor.take(), 'list', draft.policies, relisted));
}

/** Whether the list carries on here or behind this line, which then is the rest of a cell or damaged. */
function goesOn(cursor: Cursor): boolean {
  const line = cursor.peek();
  if (!line || plain(line.text).length > 90 || isOverviewMark(line)) return false;
  return [1, 2].some((ahead) => {
    const next = cursor.peek(ahead);
    return next && (totalLabel(next) !== null || listCells(next, null) !== null);
  });
}

/** A row without a number carries on the cells of the row above: a name or a division that was wrapped. */
function continueRow(above: ListRow | undefined, line: SourceLine): boolean {
  const [first, ...others] = line.cells.map(cellText).filter((cell) => cell !== '');
  if (!above || first === undefined || /^\d{1,3}\s/.test(first)) return false;
  const isBare = above.cost === null && above.divisions.length === 0 && above.page === null;
  if (isBare && others.some(isMoney)) Object.assign(above, behindName(others));
  else if (others.length > 1) return false;
  else above.divisions = [...above.divisions, ...splitDivisions(others[0] ?? '')];
  if (others.length === 0 && looksLikeDivision(first)) above.divisions.push(...splitDivisions(first));
  else above.name = foldSpaces(`${above.name} ${first}`);
  return true;
}

function passOver(cursor: Cursor, line: SourceLine, draft: Draft): void {
  draft.note('broken-row', line, line.cells.map(cellText).filter(Boolean).join(' / '));
  cursor.pass();
}

const looksLikeDivision = (words: string): boolean => /(?:課|室|局\)?|センター)[)）]?$/.test(words);
