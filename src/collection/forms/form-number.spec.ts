import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFormNumber, formatFormNumber } from './form-number.ts';

const NUMBER = { formVersion: 2, fiscalYear: 2025, answer: 'a-17', version: 4 };

it('says which answer and which version of it', () => {
  const text = formatFormNumber(NUMBER);
  expect(text).toMatch(/^KH2-2025-a-17-4-[0-9A-F]{3}$/);
  expect(findFormNumber(`様式番号 ${text}`)).toEqual(NUMBER);
  expect(findFormNumber(`（様式番号：${text}）`)).toEqual(NUMBER);
});

it('survives full-width characters and other dashes', () => {
  const wide = formatFormNumber({ ...NUMBER, answer: 'a17' }).replace(/./g, (letter) =>
    letter === '-' ? '－' : String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
  );
  expect(findFormNumber(`様式番号　${wide}`)).toEqual({ ...NUMBER, answer: 'a17' });
});

it('a slip is noticed', () => {
  const text = formatFormNumber(NUMBER);
  expect(findFormNumber(text.replace('a-17', 'a-18'))).toBeNull();
  expect(findFormNumber(text.replace('-4-', '-5-'))).toBeNull();
  expect(findFormNumber('様式番号 KH2-2025-a-17')).toBeNull();
});

it('any id without white space comes back', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9][\w-]{0,40}$/), fc.nat(99_999), (answer, version) => {
      const number = { ...NUMBER, answer, version };
      expect(findFormNumber(`x ${formatFormNumber(number)} y`)).toEqual(number);
    }),
  );
});
