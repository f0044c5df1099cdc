import { expect, it } from 'vitest';
import { withinHeight } from './high-rows.ts';
import { across, line } from './line.ts';
import { LOOKS } from './looks.ts';

it('a row higher than Excel can show becomes several, and what spans it spans them', () => {
  const box = across('長い実績', LOOKS.body);
  const rows = withinHeight([
    line([{ ...box, down: 2 }], { height: 20, whole: 2 }),
    line([box], { height: 1000, ids: ['result'] }),
    line([box], { height: 20 }),
  ]);
  expect(rows.map(({ height }) => Math.round(height))).toEqual([20, 333, 333, 333, 20]);
  expect(rows.map(({ boxes }) => boxes.map(({ down }) => down))).toEqual([[4], [3], [], [], [1]]);
  expect(rows.map(({ whole }) => whole)).toEqual([4, 3, 1, 1, 1]);
  expect(rows.map(({ ids }) => ids)).toEqual([[], ['result'], [], [], []]);
});
