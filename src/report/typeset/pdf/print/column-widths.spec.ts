import { describe, expect, it } from 'vitest';
import { columnWidths } from './column-widths.ts';

describe('column widths', () => {
  it('are the shares where everything fits', () => {
    expect(
      columnWidths(
        [
          { share: 1, least: 10 },
          { share: 3, least: 10 },
        ],
        100,
      ),
    ).toEqual({ widths: [25, 75], short: 0 });
  });

  it('a column too narrow for its longest number takes from those that can spare', () => {
    const { widths, short } = columnWidths(
      [
        { share: 1, least: 40 },
        { share: 3, least: 10 },
      ],
      100,
    );
    expect(widths).toEqual([40, 60]);
    expect(short).toBe(0);
  });

  it('says what is missing', () => {
    expect(
      columnWidths(
        [
          { share: 1, least: 80 },
          { share: 1, least: 40 },
        ],
        100,
      ).short,
    ).toBeCloseTo(20);
  });
});
