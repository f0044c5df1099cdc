/** A column of a table without lines: where its text stands. */
export interface Column {
  x0: number;
  x1: number;
}

const meets = (a: Column, b: Column): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** Columns that so many pieces of text bridge, and more than stand in both side by side, are one. */
const BRIDGES = 2;

/**
 * The columns of lines whose pieces stand below each other. Narrow pieces come first: a wide one that bridges
 * two columns is a head over both, unless more of them bridge than stand side by side.
 */
export function alignedColumns(lines: readonly Column[][]): Column[] {
  const pieces = lines.flat().sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0));
  let columns: Column[] = [];
  for (const piece of pieces) {
    const met = columns.filter((column) => meets(column, piece));
    if (met.length === 0) columns.push({ x0: piece.x0, x1: piece.x1 });
    else if (met.length === 1 && met[0]) widen(met[0], piece);
    else if (isOneColumn(lines, pieces, met)) {
      columns = [...columns.filter((column) => !met.includes(column)), hull([...met, piece])];
    }
  }
  return columns.sort((a, b) => a.x0 - b.x0);
}

function widen(column: Column, piece: Column): void {
  column.x0 = Math.min(column.x0, piece.x0);
  column.x1 = Math.max(column.x1, piece.x1);
}

function hull(parts: readonly Column[]): Column {
  return { x0: Math.min(...parts.map(({ x0 }) => x0)), x1: Math.max(...parts.map(({ x1 }) => x1)) };
}

function isOneColumn(lines: readonly Column[][], pieces: readonly Column[], met: readonly Column[]): boolean {
  const bridging = pieces.filter((piece) => met.every((column) => meets(column, piece))).length;
  const apart = lines.filter((line) => {
    const hit = met.filter((column) => line.some((piece) => meets(column, piece) && !isBridge(piece, met)));
    return hit.length > 1;
  }).length;
  return bridging >= BRIDGES && bridging > apart;
}

const isBridge = (piece: Column, met: readonly Column[]): boolean =>
  met.filter((column) => meets(column, piece)).length > 1;

/** The first column that a piece of text stands in. */
export function columnOf(columns: readonly Column[], piece: Column): number {
  const at = columns.findIndex((column) => meets(column, piece));
  return Math.max(0, at);
}
