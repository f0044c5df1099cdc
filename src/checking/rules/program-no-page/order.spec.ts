import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outOfOrder } from './order.ts';

describe('順序から外れた頁', () => {
  it.each([
    { pages: [22, 22, 23], wrong: [] },
    { pages: [22, 32, 23, 24], wrong: [1] },
    { pages: [22, 23, 12, 24], wrong: [2] },
    { pages: [22, 23, 24, 2], wrong: [3] },
  ])('$pages では $wrong 番目', ({ pages, wrong }) => {
    expect([...outOfOrder(pages)]).toEqual(wrong);
  });

  it('外れた頁を除くと、残りは戻らない', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), (pages) => {
        const wrong = outOfOrder(pages);
        const kept = pages.filter((_, i) => !wrong.has(i));
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
      }),
    );
  });
});
