import { expect, it } from 'vitest';
import { PREFECTURES, prefectureCode, withCheckDigit } from './prefectures.ts';

it('knows the 47 prefectures by name and code', () => {
  expect(PREFECTURES).toHaveLength(47);
  expect([prefectureCode('北海道'), prefectureCode('青森県'), prefectureCode('沖縄県')]).toEqual([
    '010006',
    '020001',
    '470007',
  ]);
  expect(prefectureCode('青森')).toBeNull();
});

it.each([
  ['02201', '022012', '青森市'],
  ['02202', '022021', '弘前市'],
  ['02203', '022039', '八戸市'],
])('adds the check digit to %s: %s (%s)', (digits, code) => {
  expect(withCheckDigit(digits)).toBe(code);
});
