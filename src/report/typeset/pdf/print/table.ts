import type { Cell, Column, Row, Table, Text } from '../../../document.ts';
import { columnWidths, type Wanted } from './column-widths.ts';
import { anchorOf, complain, type Preparation, within } from './preparation.ts';
import type { DifferentCell, PrintCell, PrintRow, PrintTable } from './print-tree.ts';
import { tableHeight } from './sheet-height.ts';
import { cutSpans, type Placed, type PlacedRow, placeCells, rowsWithCovered } from './spans.ts';
import { withSumsTogether } from './sums.ts';
import { LATIN, lineCount, textWidth, widestPiece } from './text-width.ts';
import { plainWords, spoken, words } from './words.ts';

/** Points of a character and of the white at both sides of a cell, as `template/tables.typ` sets them. */
const MEASURES = {
  master: { em: 7.2, inset: 6 },
  list: { em: 8.5, inset: 10 },
  indicators: { em: 8.5, inset: 10 },
  plain: { em: 8.5, inset: 10 },
} as const;
const LEADING = 1.38;
/** A word that fits to the last point would be broken by the next rounding. */
const ROUNDING = 1;
/** A row higher than this (points) may break over pages. */
const TALL = 330;
/** A table lower than this stays on one page. */
const SMALL = 420;
/** Words of Latin letters longer than this (em) are rather broken than given a wider column. */
const LONGEST_WORD = 9;

type Style = keyof typeof MEASURES;

interface Frame {
  /** Of a table that is too wide, the densest. */
  style: Style;
  em: number;
  aligns: Column['align'][];
  widths: number[];
  /** Of paper: even numbers must break. */
  isShort: boolean;
}

/** A table with every cell in its place, columns wide enough, and rows that know whether they must stay whole. */
export function printTable(preparation: Preparation, asked: Table, width: number): PrintTable {
  const columns: Column[] = asked.columns.length > 0 ? asked.columns : [{ width: 1, align: 'start' }];
  const table: Table = { ...asked, columns, body: withSumsTogether(asked.body) };
  return within(preparation, table.title ?? preparation.where, () => {
    const id = table.id === undefined ? null : anchorOf(preparation, table.id);
    const head = placeCells(table.head, columns.length);
    const body = placeCells(table.body, columns.length);
    complainOfLost(preparation, head.lost + body.lost, columns.length);
    const frame = frameOf(preparation, table, [...head.cells, ...body.cells].flat(), width);
    const bodyRows = rowsWithCovered(cutSpans(body.cells, (cell) => rowsNeeded(cell, frame)));
    const ids = idsOfRows(preparation, table);
    const rowsOf = (rows: readonly Row[], placed: readonly PlacedRow[], idsOf: readonly string[][]) =>
      rows.map((row, at) => printRow(preparation, row, placed[at]!, frame, idsOf[at] ?? []));
    const spans = bodyRows.some(({ covered }) => covered.length > 0);
    preparation.tables += 1;
    return {
      ...table,
      style: frame.style,
      id,
      title: table.title === null ? null : plainWords(preparation, table.title),
      unit: table.unit === null ? null : plainWords(preparation, table.unit),
      source: table.source === null ? null : plainWords(preparation, table.source),
      notes: table.notes.map((note) => plainWords(preparation, note)),
      columns: columns.map((column, at) => ({
        ...column,
        width: frame.widths[at]! + MEASURES[frame.style].inset,
      })),
      isWhole: (table.style === 'plain' || table.style === 'indicators') && tableHeight(table, width) < SMALL,
      key: spans ? String(preparation.tables) : null,
      head: rowsOf(table.head, rowsWithCovered(head.cells), []),
      body: rowsOf(table.body, bodyRows, ids),
    };
  });
}

function frameOf(preparation: Preparation, table: Table, all: readonly Placed[], width: number): Frame {
  const asked = frameIn(table.style, table, all, width);
  const frame = asked.isShort ? frameIn('master', table, all, width) : asked;
  if (frame.isShort) {
    complain(
      preparation,
      'table',
      `表の${table.columns.length}列が紙の幅に収まりません。列の中で語を切って印刷しました。列を減らすか、表を分けてください。`,
    );
  }
  return frame;
}

function frameIn(style: Style, table: Table, all: readonly Placed[], width: number): Frame {
  const { em, inset } = MEASURES[style];
  const cells = all.filter(({ columns }) => columns === 1);
  const wanted = table.columns.map(({ width: share }, at): Wanted => {
    const pieces = cells.filter(({ x }) => x === at).map(({ cell }) => leastWidth(cell));
    return { share, least: Math.max(0, ...pieces) * em + inset + ROUNDING };
  });
  const { widths, short } = columnWidths(wanted, width);
  return {
    style,
    em,
    aligns: table.columns.map(({ align }) => align),
    widths: widths.map((points) => points - inset),
    isShort: short > 1,
  };
}

/** With its sign: ▲ 3.3. */
const NUMBER = /^(?:[△▲\-−+]\s*)?[\d,.]+[%％]?$/;

/** Numbers stay whole whatever their length. */
function leastWidth({ text, vertical }: Cell): number {
  if (vertical) return 1.05;
  const said = spoken(text);
  const widest = widestPiece(said);
  return NUMBER.test(said) ? textWidth(said) : Math.min(widest, LONGEST_WORD);
}

function complainOfLost(preparation: Preparation, lost: number, columns: number): void {
  if (lost === 0) return;
  complain(
    preparation,
    'table',
    `表は${columns}列ですが、これに入らないセルが${lost}個あり、印刷していません。行のセルの数を直してください。`,
  );
}

/** The ids that each body row bears: its own and those of the heads or bands before it, which repeat on every page. */
function idsOfRows(preparation: Preparation, { head, body }: Table): string[][] {
  let waiting = head.flatMap(({ id }) => id ?? []);
  return body.map(({ id, kind }, at) => {
    const ids = [...waiting, ...(id === undefined ? [] : [id])];
    const waits = kind === 'band' && at < body.length - 1;
    waiting = waits ? ids : [];
    return waits ? [] : ids.flatMap((each) => anchorOf(preparation, each) ?? []);
  });
}

function printRow(
  preparation: Preparation,
  { kind }: Row,
  placed: PlacedRow,
  frame: Frame,
  ids: string[],
): PrintRow {
  const cells = placed.cells.map((cell) => printCell(preparation, cell, frame));
  return {
    ...(kind && { kind }),
    ids,
    cells,
    tall: placed.cells.some((cell) => heightOf(cell, frame) > TALL),
    isPlain: cells.every((cell) => typeof cell === 'string'),
    covered: placed.covered.map(({ until, ...cell }) => ({ ...different(preparation, cell, frame), until })),
    order: placed.covered.length === 0 ? [] : orderOf(placed),
  };
}

function orderOf({ cells, covered }: PlacedRow): PrintRow['order'] {
  const all = [
    ...cells.map(({ x }, index) => ({ x, place: ['own', index] as const })),
    ...covered.map(({ x }, index) => ({ x, place: ['covered', index] as const })),
  ];
  return all.sort((a, b) => a.x - b.x).map(({ place: [from, index] }) => [from, index]);
}

function printCell(preparation: Preparation, placed: Placed, frame: Frame): PrintCell {
  const cell = different(preparation, placed, frame);
  return Object.keys(cell).length === 1 && typeof cell.text === 'string' ? cell.text : cell;
}

/** Sentences in a column of numbers read better from the left. */
const isProse = (cell: Placed, frame: Frame): boolean =>
  frame.aligns[cell.x] === 'end' && lineCount(spoken(cell.cell.text), widthOf(cell, frame) / frame.em) > 2;

/** An empty cell over so few rows is not cut. */
const FEW = 4;

/** How many rows of one line each a cell's words are high; of very many words, a part of a page. */
const rowsNeeded = (cell: Placed, frame: Frame): number => {
  if (cell.cell.text === '' && cell.rows <= FEW) return cell.rows;
  const padding = MEASURES.master.inset;
  return Math.min(12, Math.ceil((heightOf(cell, frame) + padding) / (frame.em * LEADING + padding)));
};

function different(preparation: Preparation, placed: Placed, frame: Frame): DifferentCell {
  const { text, align, vertical } = placed.cell;
  const { isRest, isCut } = placed;
  const longest = Math.floor(widthOf(placed, frame) / (LATIN * frame.em));
  return {
    text:
      NUMBER.test(spoken(text)) && !frame.isShort
        ? wholeNumber(text)
        : words(preparation, text, Math.max(longest, 1)),
    ...(align && { align }),
    ...(!align && isProse(placed, frame) && { align: 'start' as const }),
    ...(vertical && { vertical }),
    ...(isRest && { isRest }),
    ...(isCut && { isCut }),
    ...(placed.columns > 1 && { columnSpan: placed.columns }),
    ...(placed.rows > 1 && { rowSpan: placed.rows }),
  };
}

const wholeNumber = (text: Text): string => spoken(text).replaceAll(/\s/g, '\u00a0');

const widthOf = ({ x, columns }: Placed, { widths }: Frame): number =>
  widths.slice(x, x + columns).reduce((total, width) => total + width, 0);

const heightOf = ({ cell, ...place }: Placed, frame: Frame): number =>
  lineCount(spoken(cell.text), widthOf({ cell, ...place }, frame) / frame.em) * frame.em * LEADING;
