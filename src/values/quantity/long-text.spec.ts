import { expect, it } from 'vitest';
import { amountsInText, parseQuantity, printQuantity } from './index.ts';

/** A pattern that retries at every start would take minutes for these: the runner's limit would end it. */
const LIMIT = 20_000;

it.each(['1', '1,', '各 ', '約', '延べ ', '(', '1億', '第1', '12月', '名・', '▲ '])(
  'what a broken file may hold, 40,000 times %j, is read and printed back as it was',
  (piece) => {
    const text = piece.repeat(40_000);
    expect(printQuantity(parseQuantity(text))).toBe(text);
    expect(amountsInText(text).every(({ index, length }) => index + length <= text.length)).toBe(true);
  },
  LIMIT,
);
