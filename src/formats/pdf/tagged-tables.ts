import { alignedColumns, type Column, columnOf } from './aligned-columns.ts';
import { cellText } from './cell-text.ts';
import type { StructureNode } from './engine.ts';
import type { Glyph } from './page-content.ts';
import type { PlacedRow } from './placed-row.ts';

/** Marked content ids of each cell of each row. */
export type TaggedTable = number[][][];

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

function extentOf(glyphs: readonly Glyph[]): Column {
  return { x0: Math.min(...glyphs.map(({ x }) => x)), x1: Math.max(...glyphs.map(({ x, dx }) => x + dx)) };
}

/** A row that its tags hold together; empty and merged cells have no tags, so the place says which column it is. */
function placedRow(row: readonly Glyph[][], columns: readonly Column[]): PlacedRow {
  const parts = columns.map(() => [] as string[]);
  for (const glyphs of row) {
    const column = columnOf(columns, extentOf(glyphs));
    const { x0, x1 } = columns[column]!;
    parts[column]!.push(cellText(glyphs, x0 - 1, x1 + 1));
  }
  return {
    cells: parts.map((texts) => texts.join(' ')),
    y: Math.min(...row.flat().map(({ y }) => y)),
    xs: columns.map(({ x0 }) => x0),
  };
}

/** A table without lines, as its tags tell it. */
export function taggedRows(table: TaggedTable, glyphs: readonly Glyph[]): PlacedRow[] {
  const byMark = groupByMark(glyphs);
  const rows = table.map((row) => row.map((marks) => marks.flatMap((mark) => byMark.get(mark) ?? [])));
  const filled = rows
    .map((row) => row.filter((cell) => cell.some(({ text }) => text.trim() !== '')))
    .filter((row) => row.length > 0);
  const columns = alignedColumns(filled.map((row) => row.map(extentOf)));
  return columns.length < 2 ? [] : filled.map((row) => placedRow(row, columns));
}
