import { expect, it } from 'vitest';
import { paragraphChanges } from './difference.ts';

const short = { same: ' ', added: '+', removed: '-' };
const changes = (before: string, after: string) =>
  paragraphChanges([...before], [...after])
    .map(({ text, is }) => `${short[is]}${text}`)
    .join('');

it.each([
  ['あい', 'あい', ' あ い'],
  ['あい', 'あうい', ' あ+う い'],
  ['あいう', 'あう', ' あ-い う'],
  ['あいう', 'あえう', ' あ-い+え う'],
  ['', 'あ', '+あ'],
  ['あ', '', '-あ'],
])('from %s to %s: %s', (before, after, said) => {
  expect(changes(before, after)).toBe(said);
});
