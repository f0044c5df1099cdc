import { describe, expect, it } from 'vitest';
import { changeInPercent, changeOfCells } from './change.ts';

describe('how far a value moved, in percent', () => {
  it.each([
    ['58名', '29名', -50],
    ['延べ100名', '延べ130名', 30],
    ['1,514件', '1,514 件', 0],
    ['0件', '3件', Number.POSITIVE_INFINITY],
    ['▲10%', '▲5%', 50],
    ['58名', '87人', 50],
    ['6回 (100名)', '6回 (40名)', -60],
    ['58名', '3社', null],
    ['58名', '中止', null],
    ['', '58名', null],
  ])('%s → %s: %s', (before, now, moved) => {
    expect(changeOfCells(before, now)).toBe(moved);
  });

  it.each([
    [3254, 1627, -50],
    [0, 1, Number.POSITIVE_INFINITY],
    [0, 0, 0],
  ])('%s → %s: %s', (before, now, moved) => {
    expect(changeInPercent(before, now)).toBe(moved);
  });
});
