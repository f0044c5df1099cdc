import type { SourceLine } from '../../formats/source.ts';
import type { MasterRow } from '../../ledger/annual-report.ts';
import { foldSpaces } from '../../values/index.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import {
  cellText,
  circledNumber,
  headingNumber,
  headingWords,
  isRow,
  MOST_COLUMNS,
  originOf,
} from './line.ts';
import { isFundingHeader, isListHeader, isMasterHeader } from './marks.ts';
import { masterCells } from './master-row.ts';
import { groupsOf } from './names.ts';
import { subtotalOf, totalLabel } from './totals.ts';

/** Where the walk through the list stands: the headings that hold for the rows below them. */
interface Position {
  policy: number;
  /** Groups still to be given to rows: a merged cell may name more than one. */
  groups: string[];
}

/**
 * 施策一覧 (別紙1): rows, subtotals and grand total, with the table's head repeated on each page. A list that was
 * interrupted, or whose head is lost, is known by its rows and carries on where it stood.
 */
export function readMasterList(cursor: Cursor, draft: Draft): boolean {
  const first = cursor.peek();
  if (!first || !(isHead(first) || isStrayRow(first, draft))) return false;
  const above = draft.report.masterList.at(-1);
  const position: Position = { policy: above?.policy ?? 0, groups: above?.group ? [above.group] : [] };
  for (
    let line = cursor.peek();
    line && (belongs(line) || isShortPolicyRow(line, position) || (!isRow(line) && goesOn(cursor)));
    line = cursor.peek()
  )
    readLine(cursor, line, position, draft);
  return true;
}

const isHead = (line: SourceLine): boolean => isMasterHeader(line) || isFundingHeader(line);

const belongs = (line: SourceLine): boolean =>
  (isRow(line) && !isListHeader(line)) || isPolicyRow(line) || totalLabel(line) !== null;

/** A damaged line ends the list only where no row of it follows. */
const goesOn = (cursor: Cursor): boolean =>
  [1, 2].some((ahead) => {
    const next = cursor.peek(ahead);
    return next !== undefined && (isFullRow(next) || (isRow(next) && totalLabel(next) !== null));
  });

const isFullRow = (line: SourceLine): boolean => {
  const cells = line.cells.length >= 8 && line.cells.length <= MOST_COLUMNS ? masterCells(line.cells) : null;
  return cells !== null && cells.cost !== null && cells.period !== null && cells.divisions.length > 0;
};

const isStrayRow = (line: SourceLine, draft: Draft): boolean =>
  (draft.part === null || draft.part === 'other') && isFullRow(line);

function readLine(cursor: Cursor, line: SourceLine, position: Position, draft: Draft): void {
  if (isHead(line)) draft.head(cursor.take());
  else if (isPolicyRow(line) || isShortPolicyRow(line, position)) {
    const [words = ''] = wordsOf(cursor.take());
    const policy = headingNumber(words) ?? draft.policyNames.get(headingWords(words)) ?? position.policy + 1;
    draft.policyNames.set(headingWords(words), policy);
    // Repeated at the head of a page, it opens nothing.
    if (policy !== position.policy) position.groups = [];
    position.policy = policy;
    draft.head(line);
  } else if (totalLabel(line) !== null) readTotal(cursor, position, draft);
  else if (!isRow(line) || !readRow(line, position, draft)) passOver(cursor, line, draft);
  else cursor.take();
}

function readTotal(cursor: Cursor, position: Position, draft: Draft): void {
  const line = cursor.take();
  const total = subtotalOf(line, 'master', [position.policy], false);
  const policies = [...new Set(draft.report.masterList.map((row) => row.policy))];
  draft.report.subtotals.push(total.isGrandTotal ? { ...total, policies } : total);
}

function readRow(line: SourceLine, position: Position, draft: Draft): boolean {
  const cells = masterCells(line.cells);
  if (!cells) return continueName(line, draft);
  const { group, ...stated } = cells;
  if (group !== '') position.groups = groupsOf(group);
  else if (position.groups.length > 1) position.groups = position.groups.slice(1);
  const row: MasterRow = {
    policy: position.policy,
    group: position.groups[0] ?? null,
    ...stated,
    ...originOf(line),
  };
  draft.report.masterList.push(row);
  return true;
}

/** A row that holds nothing but words in one cell is the rest of the name (or group) above it. */
function continueName(line: SourceLine, draft: Draft): boolean {
  const words = wordsOf(line);
  const above = draft.report.masterList.at(-1);
  if (words.length !== 1 || !above || !words[0]) return false;
  const inGroup = cellText(line.cells[0]) !== '';
  if (inGroup) above.group = foldSpaces(`${above.group ?? ''} ${words[0]}`);
  else above.name = foldSpaces(`${above.name} ${words[0]}`);
  draft.note('wrapped-cell', line, words[0], above.policy);
  return true;
}

function passOver(cursor: Cursor, line: SourceLine, draft: Draft): void {
  draft.note('broken-row', line, wordsOf(line).join(' / '));
  cursor.pass();
}

const wordsOf = (line: SourceLine): string[] => line.cells.map(cellText).filter((cell) => cell !== '');

/** A heading row of the list: `② 中小企業の経営基盤の強化を図ること`, alone in its row. Its number may be lost. */
function isPolicyRow(line: SourceLine): boolean {
  const [words = '', ...others] = wordsOf(line);
  return (
    others.length === 0 && words.length > 6 && (circledNumber(words[0]) !== null || /図ること$/.test(words))
  );
}

/** `② 金融`: as short a heading could be the rest of a name, but for its place and its number, the next one. */
function isShortPolicyRow(line: SourceLine, { policy }: Position): boolean {
  const [words = '', ...others] = wordsOf(line);
  const isFirst = others.length === 0 && cellText(line.cells[0]) === words;
  return isFirst && words.length > 1 && circledNumber(words[0]) === policy + 1;
}
