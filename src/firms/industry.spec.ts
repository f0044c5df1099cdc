import { describe, expect, it } from 'vitest';
import { divisionsOfIndustry, isIndustryCode, isIndustryWithin, MAJOR_INDUSTRIES } from './industry.ts';

describe('an industry', () => {
  it.each([
    ['食料品製造業は製造業', '09', 'E', 'yes'],
    ['細分類は中分類の中', '0971', '09', 'yes'],
    ['製造業とだけ言えば、食料品かは分からない', 'E', '09', 'unknown'],
    ['小売は製造業でない', '58', 'E', 'no'],
    ['中分類が一つの大分類は、その中分類', 'C', '05', 'yes'],
  ] as const)('%s', (_, code, wider, expected) => {
    expect(isIndustryWithin(code, wider)).toBe(expected);
  });

  it('has 99 divisions under twenty letters, each under one', () => {
    const divisions = Object.keys(MAJOR_INDUSTRIES).flatMap(divisionsOfIndustry);
    expect(divisions).toEqual(Array.from({ length: 99 }, (_, at) => String(at + 1).padStart(2, '0')));
  });

  it.each(['E', '09', '097', '0971'])('%s is a code', (code) => expect(isIndustryCode(code)).toBe(true));
  it.each(['', 'Z', '9', '00', '09710', 'e9'])('「%s」 is none', (code) =>
    expect(isIndustryCode(code)).toBe(false),
  );
});
