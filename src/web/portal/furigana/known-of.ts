import type { Support } from '../../../supports/index.ts';
import type { Place } from '../../support-services.ts';
import type { KnownReading } from './known-readings.ts';
import { inHiragana } from './word.ts';

/** A municipality's kind with its readings: the name is also met without it (六ヶ所). */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  市: ['し'],
  町: ['まち', 'ちょう'],
  村: ['むら', 'そん'],
  区: ['く'],
};

/** Municipalities as the register reads them, with and without their kind, with small and large ヶ. */
export const readingsOfPlaces = (places: readonly Pick<Place, 'name' | 'kana'>[]): KnownReading[] =>
  places
    .filter(({ kana }) => kana !== '')
    .flatMap(({ name, kana }) => [{ word: name, reading: inHiragana(kana) }, ...bare(name, inHiragana(kana))])
    .flatMap(({ word, reading }) => [
      { word, reading },
      ...(word.includes('ヶ') ? [{ word: word.replaceAll('ヶ', 'ケ'), reading }] : []),
    ]);

function bare(name: string, reading: string): KnownReading[] {
  const kind = KINDS[name.slice(-1)]?.find((each) => reading.endsWith(each));
  const [word, rest] = [name.slice(0, -1), reading.slice(0, -(kind?.length ?? 0))];
  // 津市 without its kind would be in every harbour's name.
  return kind === undefined || word.length < 2 || rest === '' ? [] : [{ word, reading: rest }];
}

/** Supports' titles as their owners read them, as the titles stand in HTML. */
export const readingsOfTitles = (supports: readonly Pick<Support, 'title' | 'reading'>[]): KnownReading[] =>
  supports.flatMap(({ title, reading }) =>
    reading === undefined ? [] : [{ word: inHtml(title), reading: inHiragana(reading) }],
  );

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const inHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign]!);
