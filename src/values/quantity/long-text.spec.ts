import { expect, it } from 'vitest';
import { amountsInText, parseQuantity } from './index.ts';

/** What a broken file may hold; a pattern that retries every start would take minutes for these. */
it.each(['1', '1,', '各 ', '約', '延べ ', '(', '1億', '第1', '12月', '名・', '▲ '])(
  'reads 40,000 times %j within a second each',
  (piece) => {
    const text = piece.repeat(40_000);
    const start = performance.now();
    parseQuantity(text);
    amountsInText(text);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
