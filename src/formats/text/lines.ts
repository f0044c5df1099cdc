import type { SourceLine } from '../source.ts';

const LINE_ENDS = /\r\n|\n|\r/;
/** Breaks that an editor does not count as lines; alone in a file they are its line ends. */
const SOFT_ENDS = /[\u0085\u2028\u2029]/;
/** Zero-width spaces, marks and soft hyphens: nobody sees them, and they part words that are one. */
const UNSEEN = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

/**
 * The lines of a text, counted as an editor counts them (LF, CR, CRLF). A form feed separates two pages that
 * share one line number. U+2028, U+2029, NEL and vertical tab break a line only inside a cell, as when Word or
 * Excel exports one: there they become a space, so that the row stays whole.
 */
export function splitLines(text: string): SourceLine[] {
  const hard = text.split(LINE_ENDS);
  const parts = hard.length === 1 && SOFT_ENDS.test(text) ? text.split(SOFT_ENDS) : hard;
  if (parts.at(-1) === '') parts.pop();
  return parts.flatMap((part, index) => pages(part).map((piece) => sourceLine(piece, index + 1)));
}

function pages(part: string): string[] {
  if (!part.includes('\f')) return [part];
  const pieces = part.split('\f').filter((piece) => piece.trim() !== '');
  return pieces.length > 0 ? pieces : [''];
}

function sourceLine(raw: string, line: number): SourceLine {
  const text = raw.replace(/[\u0085\u2028\u2029\v]/g, ' ').replace(UNSEEN, '');
  return { line, text, cells: text.split('\t') };
}
