import { type Glyph, isUpright } from './page-content.ts';

/** Characters side by side on one baseline, up to a gap that is wider than a space. */
export interface Fragment {
  text: string;
  x0: number;
  x1: number;
  glyphs: Glyph[];
}

/** What stands on one baseline, from left to right. */
export interface PrintedLine {
  y: number;
  size: number;
  x0: number;
  x1: number;
  fragments: Fragment[];
}

/** Baselines this far apart (points) still belong together: mixed fonts, raised brackets. */
const BASELINE_TOLERANCE = 2.5;
/** Gaps in em: one that separates columns when nothing is printed in it, and one when spaces are. */
const COLUMN_GAP = 0.6;
const SPACED_COLUMN_GAP = 1.6;
/** Latin words that are set apart by position alone. */
const WORD_GAP = 0.2;

const isSpace = ({ text }: Glyph): boolean => text.trim() === '';
const right = ({ x, dx }: Glyph): number => x + dx;

/** The printed lines from top to bottom; turned text is not among them. */
export function printedLines(glyphs: readonly Glyph[]): PrintedLine[] {
  const rows: { y: number; glyphs: Glyph[] }[] = [];
  const upright = glyphs.filter(isUpright).sort((a, b) => a.y - b.y);
  for (const glyph of upright) {
    const row = rows.at(-1);
    if (row && glyph.y - row.y <= Math.max(BASELINE_TOLERANCE, 0.3 * glyph.size)) row.glyphs.push(glyph);
    else rows.push({ y: glyph.y, glyphs: [glyph] });
  }
  return rows.flatMap((row) => lineOf(row.glyphs) ?? []);
}

function lineOf(glyphs: Glyph[]): PrintedLine | null {
  const inked = withoutOverprints(glyphs.filter((glyph) => !isSpace(glyph)).sort((a, b) => a.x - b.x));
  const spaces = glyphs.filter(isSpace);
  const fragments: Fragment[] = [];
  for (const glyph of inked) {
    const last = fragments.at(-1);
    const between = last ? separator(last.glyphs.at(-1)!, glyph, spaces) : null;
    if (!last || between === null) {
      fragments.push({ text: glyph.text, x0: glyph.x, x1: right(glyph), glyphs: [glyph] });
      continue;
    }
    last.text += between + glyph.text;
    last.x1 = Math.max(last.x1, right(glyph));
    last.glyphs.push(glyph);
  }
  const [first, end] = [fragments[0], fragments.at(-1)];
  if (!first || !end) return null;
  const largest = inked.reduce((size, glyph) => Math.max(size, glyph.size), 0);
  const y = inked.find(({ size }) => size === largest)?.y ?? 0;
  return { y, size: largest, x0: first.x0, x1: end.x1, fragments };
}

/** What stands between two neighbours: nothing, a space, or (`null`) so much that they are two fragments. */
function separator(left: Glyph, next: Glyph, spaces: readonly Glyph[]): string | null {
  const gap = (next.x - right(left)) / Math.max(left.size, next.size, 1);
  const printed = gap > 0.1 ? spaces.filter((space) => space.x >= left.x && space.x < next.x) : [];
  // One space, however wide, is part of a text; several narrow ones align columns.
  const isOne = printed.length === 1 || printed.some(({ text }) => text === '　');
  if (gap > (isOne ? SPACED_COLUMN_GAP : COLUMN_GAP)) return null;
  if (printed.length > 0) return gap > 0.8 ? '　' : ' ';
  return isWordGap(left, next, gap) ? ' ' : '';
}

/** Bold made by printing twice, a little apart. */
function withoutOverprints(sorted: Glyph[]): Glyph[] {
  return sorted.filter((glyph, index) => {
    for (let before = index - 1; before >= 0 && before >= index - 3; before--) {
      const other = sorted[before]!;
      if (other.text === glyph.text && glyph.x - other.x < 0.25 * Math.min(glyph.dx, glyph.size))
        return false;
    }
    return true;
  });
}

function isWordGap(left: Glyph, next: Glyph, gap: number): boolean {
  return gap > WORD_GAP && /[\w.,:;)]$/.test(left.text) && /^[\w(]/.test(next.text);
}
