import type { SourceLine } from '../../formats/source.ts';
import type { Indicator } from '../../ledger/annual-report.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { cellText, isDash, isRow, originOf, plain } from './line.ts';
import { isIndicatorHeader, isOverviewMark, isTeamLine, startsBand } from './marks.ts';

/** 項目名 with its year columns, one entry per physical row. Reads on where the table breaks over a page. */
export function readIndicatorTable(cursor: Cursor, draft: Draft): Indicator[] {
  const head = cursor.peek();
  if (!head || !isIndicatorHeader(head)) return [];
  const heads = cursor.take().cells.map(cellText);
  const columns = heads.slice(1).filter((cell) => cell !== '');
  const width = heads.findLastIndex((cell) => cell !== '') + 1;
  const indicators: Indicator[] = [];
  let wrapped = '';
  for (let line = cursor.peek(); line && continues(cursor, line); line = cursor.peek()) {
    if (isRow(line)) {
      indicators.push(indicatorOf(line, { columns, width }, wrapped, indicators, draft));
      wrapped = '';
    } else wrapped = `${wrapped} ${plain(line.text)}`.trim();
    cursor.take();
  }
  completeSplitRows(indicators);
  return indicators;
}

/** Rows go on until the table ends; a line without columns belongs to it when the next row follows at once. */
function continues(cursor: Cursor, line: SourceLine): boolean {
  if (isIndicatorHeader(line) || isOverviewMark(line) || isTeamLine(line)) return false;
  if (isRow(line)) return !startsBand(cursor);
  const next = cursor.peek(1);
  const noteOrSentence = /^[※注]|。$/.test(plain(line.text));
  return (
    next !== undefined &&
    isRow(next) &&
    !isIndicatorHeader(next) &&
    !noteOrSentence &&
    !cursor.gapBefore(0) &&
    !cursor.gapBefore(1)
  );
}

/** The year columns, and how many columns there are with those of the labels. */
interface Heads {
  columns: string[];
  width: number;
}

function indicatorOf(
  line: SourceLine,
  { columns, width }: Heads,
  wrapped: string,
  above: readonly Indicator[],
  draft: Draft,
): Indicator {
  const cells = trimEnd(line.cells.map(cellText), width);
  const values = cells.slice(-columns.length);
  const labels = [wrapped, ...cells.slice(0, Math.max(1, cells.length - columns.length))].filter(
    (cell) => cell !== '',
  );
  const subLabel = isSubLabel(values[0]) && columns.length === 2 && values[1] !== '';
  if (cells.length > width && labels.length > 2) {
    draft.note('broken-row', line, cells.join(' / '));
  }
  const label = labels.join(' ') || (above.at(-1)?.label ?? '');
  return {
    label: subLabel ? `${labels.join(' ') || mainLabel(above)} ${values[0]}` : label,
    previous: subLabel ? (values.at(-1) ?? '') : (values.at(-2) ?? ''),
    current: subLabel ? '' : (values.at(-1) ?? ''),
    values: subLabel ? [values.at(-1) ?? '', ''] : values,
    columns,
    ...originOf(line),
  };
}

const trimEnd = (cells: string[], width: number): string[] => {
  const row = [...cells];
  while (row.length > width && row.at(-1) === '') row.pop();
  while (row.length < width) row.push('');
  return row;
};

/** Words that name a kind of count (開催回数) where a value should stand: the row's second head. */
const isSubLabel = (value: string | undefined): boolean =>
  value !== undefined &&
  /^[^\d０-９※()（）。、]{2,}(?:数|額|率|回数|者|件|名|割合)$/.test(value) &&
  !isDash(value) &&
  !/実績なし|未実施/.test(value);

const mainLabel = (above: readonly Indicator[]): string =>
  (above.at(-1)?.label ?? '').split(' ').slice(0, -1).join(' ');

/**
 * Where a merged cell was split over several lines, the sub-heads come with the previous year's values first and
 * this year's values stand alone below: give these to their sub-heads, in order.
 */
function completeSplitRows(indicators: Indicator[]): void {
  const open = indicators.filter(
    (row, index) => row.previous !== '' && row.current === '' && followedByLone(indicators, index),
  );
  const lone = indicators.filter((row) => isLone(row));
  if (open.length === 0 || open.length !== lone.length) return;
  open.forEach((row, index) => {
    const rest = lone[index] as Indicator;
    row.current = rest.current;
    row.values = [row.previous, rest.current];
    rest.label = row.label;
    rest.continuationOf = row.line;
  });
}

const isLone = (row: Indicator): boolean =>
  row.previous === '' && row.current !== '' && row.columns.length === 2;
const followedByLone = (rows: readonly Indicator[], index: number): boolean =>
  rows.slice(index + 1).some(isLone);
