import type { SourceLine } from '../../formats/source.ts';
import type { Origin, TextLine } from '../../ledger/annual-report.ts';

/** The tags by which converters set text; other words between such brackets are the document's own. */
const MARKUP =
  /<\/?(?:a|b|big|center|code|del|div|em|font|h[1-6]|i|img|ins|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^>]*)?\/?>/gi;

/** The line's words without what a converter left around them: heading marks, bullets, bold tags. */
export function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(MARKUP, '')
    .replace(/^\s*(?:#\s+|##+\s*)/, '')
    .replace(/^\s*[-*•]\s+(?=\S)/, '')
    .replace(/\*\*/g, '')
    .trim();
}

/** As `plain`, and without any white space and with half-width brackets: for recognising fixed words. */
export function tight(text: string): string {
  return plain(text).normalize('NFKC').replace(/\s+/g, '');
}

/** A cell's words: markup and surrounding white space removed, inner white space folded to one space. */
export function cellText(cell: string | undefined): string {
  return plain(cell ?? '').replace(/[\s　]+/g, ' ');
}

/** No table of a report has more: a row beyond is damage, and looking at all of it would take long. */
export const MOST_COLUMNS = 60;

export const isBlank = (line: SourceLine): boolean => line.text.trim() === '';
export const isRow = (line: SourceLine): boolean => line.cells.length > 1;

/** ○ in its many characters: the flag columns of the lists. */
export const isMark = (cell: string): boolean => /^(?:[○◯〇●◎⚪⭕✓✔レOＯ]|新規?|重点|主要)$/u.test(cell);

/** `3,254`, `▲ 5`, `-`: what stands in a money column. Dashes say that there is none. */
export const isMoney = (cell: string): boolean =>
  /^[▲△−-]?\s*\d{1,3}(?:[,，]\d{3})*$|^[▲△−-]?\d+$/.test(cell.normalize('NFKC').replace(/\s+/g, '')) ||
  isDash(cell);

export const isDash = (cell: string): boolean => /^[-‐‑‒–—―−ー－─]+$/.test(cell.trim());

export function originOf(line: SourceLine): Origin {
  return line.pdfPage === undefined ? { line: line.line } : { line: line.line, pdfPage: line.pdfPage };
}

export function textLineOf(line: SourceLine): TextLine {
  return { text: plain(line.text), ...originOf(line) };
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** ① → 1; `null` for anything else. The eight basic policies are numbered so. */
export function circledNumber(char: string | undefined): number | null {
  const index = char ? CIRCLED.indexOf(char) : -1;
  return index < 0 ? null : index + 1;
}

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

/** ① … → 1, and so for `(1) …`, `1 …`, `Ⅰ …` and `基本方針① …`; `null` where no number stands in front. */
export function headingNumber(text: string): number | null {
  const words = plain(text).replace(/^基本方針\s*/, '');
  const roman = ROMAN.indexOf(words[0] ?? '?');
  if (roman >= 0) return roman + 1;
  const digits = /^\(?(\d{1,2})\)?[.、:\s]*(?=[^\d\s年月件])/.exec(words.normalize('NFKC'));
  return circledNumber(words[0]) ?? (digits ? Number(digits[1]) : null);
}

/** What stands behind a heading's number, for comparing headings. */
export const headingWords = (text: string): string =>
  tight(text)
    .replace(/^基本方針/, '')
    .replace(/^\(?(?:\d{1,2}|[IVX]+)\)?[.、:]?/, '');
