import { MAX_TEXT_CELLS, MAX_TEXT_LINES } from '../limits.ts';
import { hasUtf16Mark, sniffText } from '../sniff.ts';
import type { SourceDocument } from '../source.ts';
import { unreadable } from '../unreadable.ts';
import { decode } from './decode.ts';
import { isControlHeavy } from './decoded-text.ts';
import { splitLines } from './lines.ts';
import { tabulate } from './table-markup.ts';

/**
 * A text file as neutral lines.
 * @throws {UnreadableFile} when the bytes are no text, only white space, or a data format.
 */
export function readText(bytes: Uint8Array, file: string): SourceDocument {
  if (!hasUtf16Mark(bytes) && bytes.includes(0)) throw unreadable(file, { why: 'nul-bytes' });
  const decoded = decode(bytes);
  if (!decoded) throw unreadable(file, { why: 'unknown-bytes' });
  const { text, encoding, truncated } = decoded;
  if (text.includes('\0')) throw unreadable(file, { why: 'nul-bytes' });
  if (!/\S/.test(text)) throw unreadable(file, { why: 'blank' });
  if (isControlHeavy(text)) throw unreadable(file, { why: 'unknown-bytes' });
  const data = sniffText(text);
  if (data) throw unreadable(file, data);
  refuseBombs(text, file);
  return { file, format: 'text', encoding, lines: splitLines(tabulate(text)), truncated };
}

function refuseBombs(text: string, file: string): void {
  if (occurrences(text, '\n', '\r', '\f', '\u2028', '\u2029', '\u0085') > MAX_TEXT_LINES) {
    throw unreadable(file, { why: 'too-many-lines', limit: MAX_TEXT_LINES });
  }
  if (occurrences(text, '\t') > MAX_TEXT_CELLS) {
    throw unreadable(file, { why: 'too-many-lines', limit: MAX_TEXT_CELLS });
  }
}

/** Counts without making an array of matches, which for a bomb would be larger than the text. */
function occurrences(text: string, ...characters: string[]): number {
  let found = 0;
  for (const character of characters) {
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  }
  return found;
}
