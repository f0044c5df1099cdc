import { expect, it } from 'vitest';
import { numberFormat } from './number-format.ts';

it.each([
  ['3,254', 3254, '#,##0;△#,##0'],
  ['△1,200', -1200, '#,##0;△#,##0'],
  ['▲ 3.3', -3.3, '#,##0.0;"▲ "#,##0.0'],
  ['0.28', 0.28, '#,##0.00;△#,##0.00'],
  ['2020', 2020, '0;△0'],
  ['58名', 58, '#,##0"名";△#,##0"名"'],
  ['延べ120名', 120, '"延べ"#,##0"名";"延べ"△#,##0"名"'],
])('%s is the number %d under %s', (text, value, format) => {
  expect(numberFormat(text, value)).toBe(format);
});

it.each([
  ['—', 0],
  ['58', 59],
  ['1回・2回', 1],
])('%s is not written as %d', (text, value) => {
  expect(numberFormat(text, value)).toBeNull();
});
