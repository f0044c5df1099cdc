import type { IndicatorSeries, ProgramView } from '../../../ledger/index.ts';
import type { Block, Row } from '../../document.ts';
import { missing } from '../prose.ts';
import { cell, columns, table } from '../table.ts';
import { yearHead } from '../words.ts';
import { linesIn, shorten } from './shorten.ts';

const MOST_YEARS = 5;
/** Characters that a line holds: in the cell of a label, in those of all values together. */
const LABEL = 18;
const VALUES = 30;
/** A longer cell would take more of the page than all the others. */
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 24;

/** The indicators over the latest years; those that don't fit any more are counted. */
export function indicatorHistory({ indicators }: ProgramView, lines: number): Block[] {
  if (indicators.length === 0) return [missing()];
  const told = indicators.filter((series, index) => !isRepeated(series, indicators.slice(0, index)));
  const all = [...new Set(told.flatMap(({ points }) => points.map((point) => point.fiscalYear)))];
  const years = all.sort((a, b) => a - b).slice(-MOST_YEARS);
  const current = told.filter(({ points }) => points.some((point) => years.includes(point.fiscalYear)));
  const rows = current.map((series) => indicatorRow(series, years));
  const shown = fitting(rows, lines);
  const left = told.length - shown.length;
  return [
    table({
      id: 'program-indicators-table',
      summary: `実績の項目ごとの${years.map(yearHead).join('、')}の値`,
      style: 'plain',
      columns: columns([40, 's'], ...years.map(() => [60 / years.length, 'e'] as const)),
      head: [{ cells: [cell('項目名'), ...years.map((year) => cell(yearHead(year)))] }],
      body: shown,
      notes: left === 0 ? [] : [`ほかの${left}項目は省いた。すべての項目は年次報告の個票にある。`],
    }),
  ];
}

/** A row of the paper that only completed another one says nothing of its own. */
const isRepeated = ({ label, points }: IndicatorSeries, above: readonly IndicatorSeries[]): boolean =>
  above.some(
    (other) =>
      other.label === label &&
      points.every(({ fiscalYear, printed }) =>
        other.points.some(
          (point) => point.fiscalYear === fiscalYear && (printed === '' || point.printed === printed),
        ),
      ),
  );

const indicatorRow = ({ label, points }: IndicatorSeries, years: readonly number[]): Row => ({
  cells: [
    cell(shorten(label, LONGEST_LABEL), { isRowHead: true }),
    ...years.map((year) =>
      cell(shorten(points.find((point) => point.fiscalYear === year)?.printed ?? '', LONGEST_VALUE)),
    ),
  ],
});

/** As many rows from the top as the lines hold; one at least. */
function fitting(rows: readonly Row[], lines: number): Row[] {
  let used = 0;
  return rows.filter((row, index) => {
    used += linesOf(row);
    return index === 0 || used <= lines;
  });
}

const linesOf = ({ cells }: Row): number =>
  Math.max(
    ...cells.map(({ text }, index) =>
      linesIn(String(text), index === 0 ? LABEL : VALUES / (cells.length - 1)),
    ),
    1,
  );
