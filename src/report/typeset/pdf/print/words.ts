import type { Inline, Text } from '../../../document.ts';
import { printableText } from './characters.ts';
import { complain, type Preparation } from './preparation.ts';
import type { Run, Words } from './print-tree.ts';

/** Latin letters and digits without a place to break are cut where they can't fit a line. */
const LONG_WORD = 40;

/** PDF/UA-1 (7.1, 7.4) knows no document and no heading without words. */
export const UNTITLED = '（無題）';

/** Words as the template sets them. `longest`: how many Latin characters fit on a line. */
export function words(preparation: Preparation, text: Text, longest = LONG_WORD): Words {
  const runs = (typeof text === 'string' ? [text] : text).flatMap((inline) =>
    runsOf(preparation, inline, longest),
  );
  return runs.every((run) => typeof run === 'string') ? runs.join('') : runs;
}

/** Words where only a string can stand: titles, heads of pages. */
export const plainWords = (preparation: Preparation, text: string): string =>
  printableText(preparation, text).replaceAll('\n', ' ');

/** What the words say, without page numbers. */
export const spoken = (text: Text): string =>
  typeof text === 'string'
    ? text
    : text
        .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''))
        .join('');

function runsOf(preparation: Preparation, inline: Inline, longest: number): Run[] {
  if (typeof inline === 'string') return pieces(preparation, inline, longest);
  if ('pageOf' in inline) return [pageRun(preparation, inline.pageOf)];
  const { strong, link } = inline;
  const format = { ...(strong && { strong }), ...(link !== undefined && target(preparation, link)) };
  return pieces(preparation, inline.text, longest).map((run) =>
    typeof run === 'string' ? { text: run, ...format } : run,
  );
}

/** Line breaks are not text. */
function pieces(preparation: Preparation, text: string, longest: number): Run[] {
  return breakable(withFirmSpaces(printableText(preparation, text)), longest)
    .split(/(\n)/u)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\n' ? { break: true } : piece));
}

/** May end a line here, without a sign. */
const ZERO_WIDTH_SPACE = '\u200b';
const NO_BREAK_SPACE = '\u00a0';

/**
 * Japanese has no spaces between words, so one that stands there means something; at the end of a line it would
 * vanish, and with it from what readers take out of the PDF. This one stays at the line's end.
 */
export const withFirmSpaces = (text: string): string =>
  text.replace(/(?<=[^ -~\n]) | (?=[^ -~\n])|(?<=\S) (?=\()/g, NO_BREAK_SPACE + ZERO_WIDTH_SPACE);

/** An address that moves to the next line as a whole tears the line before it apart. */
const ADDRESS = /https?:\/\/[!-~]{12,}/g;

/** Addresses and part numbers get places to break, after a sign where there is one. */
export function breakable(given: string, longest: number): string {
  const text = given.replace(ADDRESS, (address) =>
    address.replace(/(?<=[/._?&=-])(?=[!-.0-~])/g, ZERO_WIDTH_SPACE),
  );
  if (text.length <= longest) return text;
  const word = new RegExp(`[!-~]{${longest + 1},}`, 'g');
  const piece = new RegExp(
    `[!-~]{1,${Math.max(1, longest - 1)}}(?:[/._?&=-]|$)|[!-~]{${Math.max(1, longest)}}`,
    'g',
  );
  return text.replace(word, (long) => long.replace(piece, (part) => part + ZERO_WIDTH_SPACE));
}

function pageRun(preparation: Preparation, id: string): Run {
  if (preparation.known.has(id)) return { pageOf: id };
  complainOfUnknown(preparation, id, '頁番号を「―」と印刷しました');
  return '―';
}

function target(preparation: Preparation, id: string): { link?: string } {
  if (preparation.known.has(id)) return { link: id };
  complainOfUnknown(preparation, id, 'リンクなしで印刷しました');
  return {};
}

const complainOfUnknown = (preparation: Preparation, id: string, instead: string): void =>
  complain(
    preparation,
    'reference',
    `指している先「${id}」がこの文書にありません。${instead}。文書を作る側の誤りですので、開発者に知らせてください。`,
  );
