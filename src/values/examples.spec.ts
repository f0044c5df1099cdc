import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsUnder } from './example-table.ts';
import {
  eraYearOfHead,
  fiscalYearOfDate,
  formatDate,
  formatDay,
  formatFiscalYear,
  formatPeriod,
  formatThousandYen,
  parseDate,
  parseDay,
  parseFiscalYear,
  parsePeriod,
  parseThousandYen,
  parseYenText,
  shortEra,
} from './index.ts';

const PAGE = readFileSync(new URL('./examples.md', import.meta.url), 'utf8');
const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);
const mark = (is: boolean) => (is ? '○' : '');

describe('年度 (examples.md)', () => {
  it.each(rowsUnder(PAGE, '## 年度'))('%s', (printed, ...expected) => {
    const year = parseFiscalYear(printed!);
    const forms = year === null ? ['', ''] : [formatFiscalYear(year), shortEra(year)];
    expect([shown(year), ...forms]).toEqual(expected);
  });

  it('every year from 1900 on is read again from its long and its short form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), (year) => {
        expect(parseFiscalYear(formatFiscalYear(year))).toBe(year);
        expect(parseFiscalYear(shortEra(year))).toBe(year);
      }),
    );
  });
});

describe('表の頭の年度 (examples.md)', () => {
  it.each(rowsUnder(PAGE, '## 表の頭の年度'))('%s in %s', (head, near, expected) => {
    expect(shown(eraYearOfHead(head!, Number(near)))).toBe(expected);
  });
});

describe('日付 (examples.md)', () => {
  it.each(rowsUnder(PAGE, '## 日付'))('%s', (printed, ...expected) => {
    const date = parseDate(printed!);
    const parts = [date?.year, date?.month, date?.day].map(shown);
    expect([...parts, date ? formatDate(date) : '', shown(date && fiscalYearOfDate(date))]).toEqual(expected);
  });

  it.each(rowsUnder(PAGE, '## 日付'))('%s is a day where one is told', (printed, year, month, day, words) => {
    const iso = parseDay(printed!);
    expect(iso).toBe(day === '' ? null : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
    if (iso !== null) expect(formatDay(iso)).toBe(words);
  });
});

describe('事業期間 (examples.md)', () => {
  it.each(rowsUnder(PAGE, '## 事業期間'))('%s', (printed, ...expected) => {
    const period = parsePeriod(printed!);
    expect(
      period === null
        ? ['', '', '', '', '']
        : [
            shown(period.from),
            period.to === null ? '未定' : shown(period.to),
            mark(period.short),
            mark(period.reversed),
            formatPeriod(period),
          ],
    ).toEqual(expected);
  });
});

describe('金額の欄 (examples.md)', () => {
  it.each(rowsUnder(PAGE, '## 金額の欄(千円)'))('%s', (printed, ...expected) => {
    const amount = parseThousandYen(printed!);
    expect([shown(amount), formatThousandYen(amount)]).toEqual(expected);
  });

  it('every amount is read again from its printed form', () => {
    fc.assert(
      fc.property(fc.integer(), (amount) => {
        expect(parseThousandYen(formatThousandYen(amount))).toBe(amount);
      }),
    );
  });
});

describe('文章の中の金額 (examples.md)', () => {
  it.each(rowsUnder(PAGE, '## 文章の中の金額'))('%s', (printed, expected) => {
    expect(shown(parseYenText(printed!))).toBe(expected);
  });
});
