import type { Ruling } from './page-content.ts';
import { horizontals, NEAR, type Stroke, verticals } from './rulings.ts';

/** A ruled table: `xs` and `ys` are the lines between columns and rows; cells may span several of either. */
export interface Grid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** Covers the rows `row` … `row + rows - 1`, and columns alike. */
export interface GridCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Shorter lines (points) are ticks, underlines of a word, parts of pictures. */
const SHORTEST = 5;
/** More lines than this on one page are a map or a chart. */
const MAX_STROKES = 4000;

interface Mesh {
  across: Stroke[];
  down: Stroke[];
}

/** The ruled tables of a page, each a connected mesh of lines. A frame around text is a grid of one cell. */
export function findGrids(rulings: readonly Ruling[]): Grid[] {
  const across = horizontals(rulings).filter(({ from, to }) => to - from >= SHORTEST);
  const down = verticals(rulings).filter(({ from, to }) => to - from >= SHORTEST);
  if (across.length + down.length > MAX_STROKES) return [];
  return meshes(across, down).flatMap((mesh) => gridOf(mesh) ?? []);
}

const reaches = (stroke: Stroke, at: number): boolean => at >= stroke.from - NEAR && at <= stroke.to + NEAR;

/** Groups of lines that touch each other, directly or through others. */
function meshes(across: Stroke[], down: Stroke[]): Mesh[] {
  const rest = { across: new Set(across), down: new Set(down) };
  return across.flatMap((start) => (rest.across.delete(start) ? meshFrom(start, rest) : []));
}

function meshFrom(start: Stroke, rest: { across: Set<Stroke>; down: Set<Stroke> }): Mesh {
  const mesh: Mesh = { across: [start], down: [] };
  const open: { stroke: Stroke; others: 'across' | 'down' }[] = [{ stroke: start, others: 'down' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { stroke, others } = next;
    const touching = [...rest[others]].filter(
      (other) => reaches(stroke, other.at) && reaches(other, stroke.at),
    );
    for (const other of touching) {
      rest[others].delete(other);
      mesh[others].push(other);
      open.push({ stroke: other, others: others === 'down' ? 'across' : 'down' });
    }
  }
  return mesh;
}

function positions(strokes: Stroke[], crossing: Stroke[]): number[] {
  const ends = [Math.min(...crossing.map(({ from }) => from)), Math.max(...crossing.map(({ to }) => to))];
  const sorted = [...strokes.map(({ at }) => at), ...ends].sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - sorted[index - 1]! > NEAR);
}

function gridOf({ across, down }: Mesh): Grid | null {
  if (across.length < 2 || down.length < 1) return null;
  const xs = positions(down, across);
  const ys = positions(across, down);
  if (xs.length < 2 || ys.length < 2) return null;
  return { xs, ys, cells: cellsOf(xs, ys, across, down) };
}

/** Whether a line runs at `at` along most of `from`–`to`. */
function isDrawn(strokes: Stroke[], at: number, from: number, to: number): boolean {
  const covered = strokes
    .filter((stroke) => Math.abs(stroke.at - at) <= NEAR)
    .reduce((sum, stroke) => sum + Math.max(0, Math.min(stroke.to, to) - Math.max(stroke.from, from)), 0);
  return covered >= 0.6 * (to - from);
}

/** Which sides of each field of the mesh are drawn. */
interface Sides {
  right(row: number, column: number): boolean;
  below(row: number, column: number): boolean;
  /** Beside a narrower table that touches this one there is paper, not a cell. */
  isRoofed(row: number, column: number): boolean;
}

function sidesOf(xs: number[], ys: number[], across: Stroke[], down: Stroke[]): Sides {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const foot = ys[rows]!;
  /** At the page's end the lowest row goes on without a line below it. */
  const isCut = (column: number): boolean =>
    !across.some(({ at }) => Math.abs(at - foot) <= NEAR) && isDrawn(down, xs[column]!, ys[rows - 1]!, foot);
  return {
    right: (row, column) => column + 1 >= columns || isDrawn(down, xs[column + 1]!, ys[row]!, ys[row + 1]!),
    below: (row, column) => row + 1 >= rows || isDrawn(across, ys[row + 1]!, xs[column]!, xs[column + 1]!),
    isRoofed: (row, column) => {
      const lines = ys.filter((y) => isDrawn(across, y, xs[column]!, xs[column + 1]!));
      const closed = lines.some((y) => y >= ys[row + 1]! - NEAR) || (row + 1 === rows && isCut(column));
      return lines.some((y) => y <= ys[row]! + NEAR) && closed;
    },
  };
}

/** Joins the fields between which no line is drawn; each cell is as wide and high as that allows. */
function cellsOf(xs: number[], ys: number[], across: Stroke[], down: Stroke[]): GridCell[] {
  const columns = xs.length - 1;
  const sides = sidesOf(xs, ys, across, down);
  const taken = new Set<number>();
  const isFree = (row: number, column: number) => !taken.has(row * columns + column);
  const cellAt = (row: number, column: number): GridCell => {
    let width = 1;
    while (!sides.right(row, column + width - 1) && isFree(row, column + width)) width++;
    const span = Array.from({ length: width }, (_, offset) => column + offset);
    let height = 1;
    while (span.every((at) => !sides.below(row + height - 1, at))) height++;
    for (let r = row; r < row + height; r++) for (const at of span) taken.add(r * columns + at);
    return { row, column, rows: height, columns: width };
  };
  return ys
    .slice(1)
    .flatMap((_, row) =>
      xs
        .slice(1)
        .flatMap((_, column) =>
          isFree(row, column) && sides.isRoofed(row, column) ? cellAt(row, column) : [],
        ),
    );
}
