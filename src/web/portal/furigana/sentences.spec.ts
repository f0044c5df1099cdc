import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { AOMORI_MUNICIPALITIES } from '../../../organisations/index.ts';
import { readingsOfPlaces } from './known-of.ts';
import { knownReadings } from './known-readings.ts';
import { createReader } from './reader.ts';
import { ownReadings } from './readings-file.ts';
import { partsOf } from './ruby.ts';
import { corrected } from './with-readings.ts';
import type { Word } from './word.ts';

const sentences = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const plain = (sentence: string) => sentence.replaceAll(/《[^》]*》/g, '');

const written = (words: readonly Word[]) =>
  partsOf(words)
    .map(({ surface, reading }) => (reading === null ? surface : `${surface}《${reading}》`))
    .join('');

describe('the dictionary with our corrections', () => {
  const known = [readingsOfPlaces(AOMORI_MUNICIPALITIES), ownReadings().readings].map(knownReadings);
  let read: readonly (readonly Word[])[] = [];
  beforeAll(async () => {
    const reader = createReader({ longestWait: 120_000, idle: 10 });
    read = (await reader.read(sentences.map(plain))) ?? [];
  });

  it.each(sentences.map((sentence, at) => [sentence, at] as const))('reads %s', (sentence, at) => {
    expect(written(corrected(read[at]!, known))).toBe(sentence);
  });

  it('reads every municipality of the register as the register does', async () => {
    const reader = createReader({ longestWait: 120_000, idle: 10 });
    const names = AOMORI_MUNICIPALITIES.map(({ name }) => name);
    const words = (await reader.read(names))!;
    const readings = words.map((each) =>
      corrected(each, known)
        .map(({ surface, reading }) => reading ?? surface)
        .join(''),
    );
    const register = readingsOfPlaces(AOMORI_MUNICIPALITIES);
    expect(readings).toEqual(names.map((name) => register.find(({ word }) => word === name)!.reading));
  });

  it('has no line that could not be taken', () => {
    expect(ownReadings().faults).toEqual([]);
  });
});
