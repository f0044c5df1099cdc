import { cellText } from './cell-text.ts';
import type { StructureNode } from './engine.ts';
import type { Glyph } from './page-content.ts';
import type { PlacedRow } from './table-rows.ts';

/** Marked content ids of each cell of each row. */
export type TaggedTable = number[][][];

interface Extent {
  x0: number;
  x1: number;
}

function marksOf(node: StructureNode): number[] {
  const own = node.type === 'content' ? /_mc(\d+)$/.exec(node.id ?? '')?.[1] : undefined;
  return [...(own === undefined ? [] : [Number(own)]), ...(node.children ?? []).flatMap(marksOf)];
}

function nodesOf(root: StructureNode, role: RegExp): StructureNode[] {
  return (root.children ?? []).flatMap((node) => (role.test(node.role ?? '') ? [node] : nodesOf(node, role)));
}

/** The tables that the page's structure tree declares (ISO 32000-1, 14.8.4.3.4). */
export function taggedTables(root: StructureNode | null): TaggedTable[] {
  if (!root) return [];
  return nodesOf(root, /^Table$/).map((table) =>
    nodesOf(table, /^TR$/).map((row) => nodesOf(row, /^T[DH]$/).map(marksOf)),
  );
}

function groupByMark(glyphs: readonly Glyph[]): Map<number, Glyph[]> {
  const groups = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.mark !== null) groups.set(glyph.mark, [...(groups.get(glyph.mark) ?? []), glyph]);
  }
  return groups;
}

function extentOf(glyphs: readonly Glyph[]): Extent | null {
  if (glyphs.length === 0) return null;
  return { x0: Math.min(...glyphs.map(({ x }) => x)), x1: Math.max(...glyphs.map(({ x, dx }) => x + dx)) };
}

function unite(a: Extent | null, b: Extent | null): Extent | null {
  return a && b ? { x0: Math.min(a.x0, b.x0), x1: Math.max(a.x1, b.x1) } : (a ?? b);
}

/** Where each column's text stands, after the rows that have all cells. */
function columnsOf(rows: readonly Glyph[][][]): (Extent | null)[] {
  const count = Math.max(...rows.map((row) => row.length));
  const whole = rows.filter((row) => row.length === count);
  return Array.from({ length: count }, (_, column) =>
    whole.reduce<Extent | null>((extent, row) => unite(extent, extentOf(row[column]!)), null),
  );
}

/** A row with merged cells has fewer of them: each goes to the column above which it stands. */
function columnOf(
  cell: readonly Glyph[],
  columns: readonly (Extent | null)[],
  from: number,
  to: number,
): number {
  const extent = extentOf(cell);
  if (!extent) return from;
  const overlap = (column: Extent | null) =>
    column ? Math.min(column.x1, extent.x1) - Math.max(column.x0, extent.x0) : Number.NEGATIVE_INFINITY;
  let best = from;
  for (let at = from; at <= to; at++) {
    const better = overlap(columns[at]!) > Math.max(0, overlap(columns[best]!));
    if (better && overlap(columns[best]!) <= 0) best = at;
  }
  return best;
}

function placedRow(row: readonly Glyph[][], columns: readonly (Extent | null)[]): PlacedRow | null {
  const cells = columns.map(() => '');
  const spare = columns.length - row.length;
  let next = 0;
  row.forEach((glyphs, index) => {
    const column =
      spare === 0 ? index : columnOf(glyphs, columns, next, Math.min(index + spare, columns.length - 1));
    next = column + 1;
    const { x0, x1 } = columns[column] ?? extentOf(glyphs) ?? { x0: 0, x1: 0 };
    if (glyphs.length > 0) cells[column] = cellText(glyphs, x0 - 1, x1 + 1);
  });
  if (cells.every((cell) => cell === '')) return null;
  return { cells, y: Math.min(...row.flat().map(({ y }) => y)) };
}

/** A table without lines, as its tags tell it. */
export function taggedRows(table: TaggedTable, glyphs: readonly Glyph[]): PlacedRow[] {
  const byMark = groupByMark(glyphs);
  const rows = table.map((row) => row.map((marks) => marks.flatMap((mark) => byMark.get(mark) ?? [])));
  const columns = columnsOf(rows);
  return columns.length < 2 ? [] : rows.flatMap((row) => placedRow(row, columns) ?? []);
}
