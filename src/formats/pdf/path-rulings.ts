import { apply, type Matrix } from './geometry.ts';
import type { Ruling } from './page-content.ts';

/** pdf.js's path data: an operator followed by its coordinates. */
const COORDINATES: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const [MOVE, LINE, CLOSE] = [0, 1, 4];
/** A filled shape thinner than this (points) is a line that the program drew as a rectangle. */
const THIN = 3;
/** A filled square smaller than this is a dot of a dotted line. */
const DOT = 1.6;
/** How far a line may lean and still be horizontal or vertical. */
const LEAN = 0.8;

type Point = [x: number, y: number];

/** The straight sides of each subpath, in page coordinates; a curved subpath has none. */
function outlines(path: ArrayLike<number>, ctm: Matrix): Point[][] {
  const subpaths: Point[][] = [];
  let current: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const operator = path[at] as number;
    const size = COORDINATES[operator];
    if (size === undefined) break;
    if (operator === CLOSE && current[0]) current.push(current[0]);
    if (operator === MOVE) {
      current = [];
      subpaths.push(current);
    }
    if (operator === MOVE || operator === LINE) {
      current.push(apply(ctm, path[at + 1] as number, path[at + 2] as number));
    } else if (size > 0) {
      current = [apply(ctm, path[at + size - 1] as number, path[at + size] as number)];
      subpaths.push(current);
    }
    at += 1 + size;
  }
  return subpaths.filter((points) => points.length > 1);
}

function side([x0, y0]: Point, [x1, y1]: Point): Ruling[] {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (height <= LEAN && width > height) {
    const y = (y0 + y1) / 2;
    return [{ x0: Math.min(x0, x1), y0: y, x1: Math.max(x0, x1), y1: y }];
  }
  if (width <= LEAN && height > width) {
    const x = (x0 + x1) / 2;
    return [{ x0: x, y0: Math.min(y0, y1), x1: x, y1: Math.max(y0, y1) }];
  }
  return [];
}

const sides = (points: Point[]): Ruling[] =>
  points.slice(1).flatMap((point, index) => side(points[index]!, point));

function filledShape(points: Point[]): Ruling[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = { x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 };
  const down = { x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 };
  // A dot may belong to a dotted line in either direction; alone it is too short to count.
  if (y1 - y0 <= DOT && x1 - x0 <= DOT) return [across, down];
  if (y1 - y0 <= THIN && x1 - x0 > y1 - y0) return [across];
  if (x1 - x0 <= THIN && y1 - y0 > x1 - x0) return [down];
  return [];
}

/**
 * The horizontal and vertical lines that a painted path shows: sides of stroked shapes, and filled rectangles
 * that are thin. The edges of a filled area (a shaded cell) are no lines.
 */
export function rulingsOfPath(path: ArrayLike<number>, ctm: Matrix, stroked: boolean): Ruling[] {
  return outlines(path, ctm).flatMap((points) => {
    const line = points.length <= 6 ? filledShape(points) : [];
    return line.length > 0 ? line : stroked ? sides(points) : [];
  });
}
