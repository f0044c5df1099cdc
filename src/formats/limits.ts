/**
 * How much of a file is looked at. Larger files are refused before they are read, so that one bad file can
 * neither exhaust the memory nor hold up the others.
 */

const MB = 1024 * 1024;

/** A report of 130 programs is 0.2 MB of text: a hundred times that is not a report. */
export const MAX_TEXT_BYTES = 20 * MB;
/** A printed report with pictures is about 5 MB. */
export const MAX_PDF_BYTES = 60 * MB;
/** 20 MB of bare line ends would become gigabytes of line objects. */
export const MAX_TEXT_LINES = 400_000;
export const MAX_TEXT_CELLS = 4_000_000;
export const MAX_PDF_PAGES = 2_000;
/** Enough to recognise every kind of file that `sniff` knows. */
export const HEAD_BYTES = 4096;
