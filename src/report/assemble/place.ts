import type { Origin } from '../../ledger/annual-report.ts';
import type { Place } from '../document.ts';

/** Where something was stated; line 0 is nowhere: nobody has printed it yet. */
export function placesOf(...origins: readonly (Origin | null | undefined)[]): { at?: Place[] } {
  const places = origins
    .filter((origin) => origin !== null && origin !== undefined)
    .filter(({ line }) => line > 0)
    .map(({ line, pdfPage }) => (pdfPage === undefined ? { line } : { line, pdfPage }));
  return places.length === 0 ? {} : { at: places };
}

/** Negative when the first stands before the second. */
export const inOrder = (a: Origin, b: Origin): number =>
  (a.pdfPage ?? 0) - (b.pdfPage ?? 0) || a.line - b.line;
