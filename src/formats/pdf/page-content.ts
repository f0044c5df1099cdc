/**
 * What one page shows, in points with the origin at the top left and y growing downwards, the page turned as a
 * person reads it.
 */
export interface PageContent {
  width: number;
  height: number;
  glyphs: Glyph[];
  rulings: Ruling[];
}

/** One character where it is printed. */
export interface Glyph {
  text: string;
  /** Left end of the baseline (where the pen starts). */
  x: number;
  y: number;
  /** The pen's way to the next character: (width, 0) for upright text, (0, ±width) for turned text. */
  dx: number;
  dy: number;
  /** Font size in points. */
  size: number;
  /** Set with a font for vertical writing: characters stand below each other. */
  vertical: boolean;
  /** Marked content id that the structure tree refers to. */
  mark: number | null;
  /** The tags say that it is no part of the text: a running head, a page number (ISO 32000-1, 14.8.2.2). */
  isArtifact: boolean;
}

/** A straight printed line, horizontal (y0 = y1) or vertical (x0 = x1). */
export interface Ruling {
  /** As that of a character: lines also belong to pictures. */
  mark?: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The middle of the character's ink, which says in which cell it stands. */
export function centreOf({ x, y, dx, dy, size, vertical }: Glyph): [x: number, y: number] {
  const length = Math.hypot(dx, dy) || 1;
  const rise = vertical ? 0.38 * size : 0.35 * size;
  return [x + dx / 2 + (dy / length) * rise, y + dy / 2 - (dx / length) * rise];
}

/** Printed from left to right, give or take a slant. */
export function isUpright({ dx, dy }: Glyph): boolean {
  return dx >= Math.abs(dy);
}
