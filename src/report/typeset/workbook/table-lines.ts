import type { Cell, Column, Row, Table, Text } from '../../document.ts';
import {
  alignOf,
  fittedWidths,
  isDense,
  LETTERS,
  type PlacedCell,
  placeRows,
  plainText,
  type Registry,
  sourceLine,
} from '../office/index.ts';
import { heightOf } from './heights.ts';
import { ACROSS, across, type Box, type Line, line } from './line.ts';
import { cellLook, LOOKS, type Look } from './looks.ts';

/** A table with title, unit, notes and source, as rows of a worksheet that is `width` points wide. */
export function tableLines(table: Table, width: number, registry: Registry): Line[] {
  const { title, unit, notes, source } = table;
  const ids = table.id === undefined ? [] : [table.id];
  const said = (text: string, look: Look) =>
    line([across(text, look)], { height: heightOf(across(text, look), width) });
  const above = [
    ...(title === null ? [] : [said(title, LOOKS.caption)]),
    ...(unit === null ? [] : [said(unit, LOOKS.unit)]),
  ];
  const below = [
    ...notes.map((note) => said(note, LOOKS.note)),
    ...(source === null ? [] : [said(sourceLine(source), LOOKS.source)]),
  ];
  const head = rows(table, 'head', width, registry);
  const all = [...above, ...head, ...rows(table, 'body', width, registry), ...below];
  const [first] = all;
  if (first) {
    first.ids.push(...ids);
    first.whole = Math.min(
      all.length,
      table.body.length <= KEPT ? all.length : above.length + head.length + 2,
    );
  }
  return all;
}

/** Tables up to so many rows are kept on one page. */
const KEPT = 9;

function rows(table: Table, part: 'head' | 'body', width: number, registry: Registry): Line[] {
  const letters = isDense(table, width) ? DENSE : LETTERS.normal;
  const edges = edgesOf(table, width, letters);
  const { rows: placed, overfull } = placeRows(table[part], table.columns.length);
  for (const at of overfull) {
    registry.complain(
      'table',
      `表「${table.title ?? table.summary}」の${at + 1}行目に、列の数（${table.columns.length}）より多くのセルがあります。はみ出したセルは印字していません。結合の数を確かめてください。`,
    );
  }
  const lines = placed.map((cells, at) => {
    const row = table[part][at]!;
    const boxes = cells
      .filter(({ continues }) => !continues)
      .map((cell) => boxOf(cell, row, { table, part, edges, letters, registry }));
    const height = Math.max(15, ...boxes.filter(({ down }) => down === 1).map((box) => heightOf(box, width)));
    return line(boxes, {
      height,
      ids: row.id === undefined ? [] : [row.id],
      role: part === 'head' ? headRole(table) : null,
    });
  });
  return withRoomForSpans(lines, width);
}

function headRole({ style, body }: Table): Line['role'] {
  if (style === 'master' || style === 'list') return 'great-head';
  return body.length > KEPT ? 'head' : null;
}

/** Where columns begin and end; every column keeps at least one place. */
function edgesOf(table: Table, width: number, letters: number): number[] {
  const widths = fittedWidths(table, width, letters);
  let seen = 0;
  return widths.reduce(
    (edges, share, at) => {
      seen += share;
      const latest = ACROSS - (widths.length - 1 - at);
      edges.push(Math.min(Math.max(Math.round((seen / width) * ACROSS), edges[at]! + 1), latest));
      return edges;
    },
    [0],
  );
}

/** Screens show letters of whole sizes best. */
const DENSE = 8;

interface Around {
  table: Table;
  part: 'head' | 'body';
  edges: readonly number[];
  letters: number;
  registry: Registry;
}

function boxOf(
  { cell, column, columnSpan, rowSpan }: PlacedCell,
  row: Row,
  { table, part, edges, letters, registry }: Around,
): Box {
  const kind = part === 'head' ? 'head' : (row.kind ?? (rowSpan > 1 ? 'group' : 'body'));
  const upright = cell?.vertical === true;
  const text = cell ? plainText(cell.text, registry.pageOf) : '';
  const look = cellLook(kind, alignment(kind, cell, table.columns[column]), upright, letters);
  const value = cell?.value ?? pageNumber(cell?.text, text);
  const place = { from: edges[column]!, to: edges[column + columnSpan]!, down: rowSpan };
  return { ...place, text, value, look, link: cell ? linkIn(cell.text) : null };
}

function alignment(kind: string, cell: Cell | null, column: Column | undefined): Column['align'] {
  if (kind === 'head') return cell?.align ?? 'center';
  return kind === 'band' ? (cell?.align ?? 'start') : alignOf(cell, column);
}

/** A cell that is nothing but a page is a number too. */
const pageNumber = (text: Text | undefined, said: string): number | null =>
  Array.isArray(text) &&
  text.some((part) => typeof part === 'object' && 'pageOf' in part) &&
  /^\d+$/.test(said)
    ? Number(said)
    : null;

function linkIn(text: Text): string | null {
  if (typeof text === 'string') return null;
  for (const part of text)
    if (typeof part === 'object' && 'link' in part && part.link !== undefined) return part.link;
  return null;
}

/** A cell over several rows may need more than they have: the last of them gets the rest. */
function withRoomForSpans(lines: Line[], width: number): Line[] {
  for (const [at, { boxes }] of lines.entries()) {
    for (const box of boxes.filter(({ down }) => down > 1)) {
      const covered = lines.slice(at, at + box.down);
      const lacking = heightOf(box, width) - covered.reduce((sum, { height }) => sum + height, 0);
      const last = covered.at(-1);
      if (last && lacking > 0) last.height += lacking;
    }
  }
  return lines;
}
