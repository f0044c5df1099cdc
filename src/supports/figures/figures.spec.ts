import { describe, expect, it } from 'vitest';
import { monthsOf, monthsOfFiscalYear } from './figures.ts';

describe('months', () => {
  it.each([
    ['2026-11', '2027-02', ['2026-11', '2026-12', '2027-01', '2027-02']],
    ['2026-11', '2026-11', ['2026-11']],
    ['2026-11', '2026-10', []],
  ])('from %s to %s', (from, to, months) => expect(monthsOf({ from, to })).toEqual(months));

  it('of a fiscal year are twelve, from April on', () => {
    const months = monthsOf(monthsOfFiscalYear(2026));
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2026-04', '2027-03']);
  });
});
