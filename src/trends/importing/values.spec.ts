import { expect, it } from 'vitest';
import { readValue } from './values.ts';

it.each([
  ['1,307', 1307, null],
  ['１，３０７', 1307, null],
  ['0', 0, null],
  ['.5', 0.5, null],
  ['1.05倍', 1.05, null],
  ['△3.3', -3.3, null],
  ['▲ 4.0', -4, null],
  ['−12', -12, null],
  ['-12', -12, null],
  ['p0.98', 0.98, 'preliminary'],
  ['0.98(速報)', 0.98, 'preliminary'],
  ['1.02 r', 1.02, 'revised'],
  ['1,130（改定値）', 1130, 'revised'],
  ['1,130（確報）', 1130, 'final'],
  ['*1.1', 1.1, null],
  ['134注1)', 134, null],
  ['-', null, null],
  ['―', null, null],
  ['…', null, null],
  ['x', null, null],
  ['***', null, null],
])('reads 「%s」 as %s (%s)', (cell, value, status) => {
  expect(readValue(cell)).toEqual({ value, status });
});

it.each(['1,23', '約3', '12月', '1.2.3', '平成20年'])('「%s」 is no value, and nobody guesses', (cell) => {
  expect(readValue(cell)).toBe('unreadable');
});

it('a blank cell states nothing', () => {
  expect(readValue(' 　')).toBe('empty');
});
