import { HIGHEST } from './heights.ts';
import { type Line, line } from './line.ts';

/** Excel shows no row higher than `HIGHEST`: a higher one becomes several, over which its cells go. */
export function withinHeight(lines: readonly Line[]): Line[] {
  const pieces = lines.map(({ height }) => Math.max(1, Math.ceil(height / HIGHEST)));
  const rowsOf = (from: number, count: number) =>
    pieces.slice(from, from + count).reduce((sum, each) => sum + each, 0);
  return lines.flatMap((here, at) => {
    const count = pieces[at]!;
    const height = here.height / count;
    const boxes = here.boxes.map((box) => ({ ...box, down: rowsOf(at, box.down) }));
    const rest = Array.from({ length: count - 1 }, () => line([], { height }));
    return [{ ...here, height, boxes, whole: rowsOf(at, here.whole) }, ...rest];
  });
}
