import { readFileSync } from 'node:fs';
import type { KnownReading } from './known-readings.ts';
import { hasKanji } from './word.ts';

export interface ReadingsFile {
  readings: KnownReading[];
  /** What could not be taken: the line from 1, and why, in Japanese. */
  faults: { line: number; message: string }[];
}

const FILE = new URL('./readings.tsv', import.meta.url);

/** Our own corrections of the dictionary, which people edit. */
export const ownReadings = (): ReadingsFile => readReadings(readFileSync(FILE, 'utf8'));

/** Lines of a word, a tab and its reading in hiragana; empty ones and those that begin with # say nothing. */
export function readReadings(text: string): ReadingsFile {
  const readings: KnownReading[] = [];
  const faults: ReadingsFile['faults'] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [word = '', reading = '', ...more] = line.split('\t').map((cell) => cell.trim());
    const message = faultOf(word, reading, more, readings);
    if (message === null) readings.push({ word, reading });
    else faults.push({ line: at + 1, message });
  }
  return { readings, faults };
}

function faultOf(
  word: string,
  reading: string,
  more: readonly string[],
  earlier: readonly KnownReading[],
): string | null {
  if (!hasKanji(word)) return `「${word}」に漢字がありません。`;
  if (!/^[ぁ-ゖー]+$/.test(reading) || more.some((cell) => cell !== ''))
    return `「${word}」の右に、タブで区切って、ひらがなの読みを一つ書いてください。`;
  return earlier.some((each) => each.word === word) ? `「${word}」が二度あります。` : null;
}
