import { eraYearOfHead, parseFiscalYear } from '../../values/index.ts';
import type { Frequency } from '../chart.ts';
import { periodOf } from '../period.ts';

/** What the cells before have said, and what a cell without 年 or 年度 means. */
export interface PeriodContext {
  year: number | null;
  month: number | null;
  yearKind: Extract<Frequency, 'year' | 'fiscal-year'>;
  /** A bare year without era is the one nearest to this, as long as no year was read. */
  near: number;
}

export interface ReadPeriod {
  period: string;
  /** For the cells that follow. */
  context: PeriodContext;
}

const ERA = '(?:(?:令和|平成|昭和|大正|明治|[RHSTM])\\.?)';
const YEAR = `(${ERA}?(?:元|\\d{4}|\\d{1,2})|FY\\d{4})`;
const FORMS = {
  year: new RegExp(`^${YEAR}(年度|年次|年)?$`, 'i'),
  month: new RegExp(`^${YEAR}(?:年(度)?|[./-])(\\d{1,2})月?(?:期|分)?$`, 'i'),
  quarter: new RegExp(`^${YEAR}年(度)?(\\d{1,2})[-~](\\d{1,2})月期?$`, 'i'),
  compact: /^((?:19|20|21)\d\d)(0[1-9]|1[0-2])(?:00)?$/,
  westernQuarter: /^(\d{4})-?Q([1-4])$/i,
  monthAlone: /^(\d{1,2})月(?:期|分)?$/,
  quarterAlone: /^(\d{1,2})[-~](\d{1,2})月期?$/,
};

/** A cell that names its year by itself: bare numbers are years only beside such a one. */
export const namesYear = (cell: string): boolean =>
  new RegExp(
    `^(?:${ERA}(?:元|\\d{1,2})|FY?(?:19|20)\\d\\d|(?:元|\\d{1,2})年|(?:19|20)\\d\\d(?!,))`,
    'i',
  ).test(bare(cell)) && readPeriod(cell, { year: null, month: null, yearKind: 'year', near: 2000 }) !== null;

/** The period that a cell names, or completes after the cells before it; `null` when it names none. */
export function readPeriod(cell: string, context: PeriodContext): ReadPeriod | null {
  const text = bare(cell);
  return ofCompact(text, context) ?? ofParts(text, context) ?? ofYear(text, context);
}

/** Remarks and the western year behind an era year are left out: 令和2年(2020), 令和2年(速報). */
const bare = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[〜～‐‑–—―−]/g, (char) => (/[〜～]/.test(char) ? '~' : '-'))
    .replace(/\s/g, '')
    .replace(/\([^)]*\)|※\d*/g, '');

function ofCompact(text: string, context: PeriodContext): ReadPeriod | null {
  const month = FORMS.compact.exec(text);
  if (month) return ofMonth(Number(month[1]), Number(month[2]), context);
  const quarter = FORMS.westernQuarter.exec(text);
  return quarter ? ofQuarter(Number(quarter[1]), Number(quarter[2]) * 3 - 2, context) : null;
}

function ofParts(text: string, context: PeriodContext): ReadPeriod | null {
  const quarter = FORMS.quarter.exec(text);
  const month = quarter ?? FORMS.month.exec(text);
  if (month) {
    const year = yearOf(month[1]!, context);
    const named = Number(month[3]);
    if (year === null) return null;
    const shifted = month[2] === '度' && named < 4 ? year + 1 : year;
    return quarter ? ofQuarter(shifted, named, context) : ofMonth(shifted, named, context);
  }
  const alone = FORMS.quarterAlone.exec(text) ?? FORMS.monthAlone.exec(text);
  if (!alone || context.year === null) return null;
  const named = Number(alone[1]);
  const year = followingYear(named, context);
  return alone.length > 2 ? ofQuarter(year, named, context) : ofMonth(year, named, context);
}

/** After December comes the next January; under a fiscal year January to March lie in the year after. */
function followingYear(month: number, { year, month: before, yearKind }: PeriodContext): number {
  if (before !== null) return month < before ? year! + 1 : year!;
  return yearKind === 'fiscal-year' && month < 4 ? year! + 1 : year!;
}

function ofYear(text: string, context: PeriodContext): ReadPeriod | null {
  const match = FORMS.year.exec(text);
  const year = match && yearOf(match[1]!, context);
  if (!match || year === null) return null;
  const isFiscal = match[2] === '年度' || /^FY/i.test(match[1]!);
  const yearKind = isFiscal ? 'fiscal-year' : match[2] ? 'year' : context.yearKind;
  return {
    period: periodOf({ kind: yearKind, year, part: null }),
    context: { ...context, year, month: null, yearKind },
  };
}

function yearOf(text: string, { year, near }: PeriodContext): number | null {
  const stated = parseFiscalYear(text.replace(/^FY|\./gi, ''));
  return stated ?? eraYearOfHead(text, year === null ? near : year + 1);
}

function ofMonth(year: number, month: number, context: PeriodContext): ReadPeriod | null {
  if (month < 1 || month > 12) return null;
  return { period: periodOf({ kind: 'month', year, part: month }), context: { ...context, year, month } };
}

function ofQuarter(year: number, month: number, context: PeriodContext): ReadPeriod | null {
  if (![1, 4, 7, 10].includes(month)) return null;
  const period = periodOf({ kind: 'quarter', year, part: (month + 2) / 3 });
  return { period, context: { ...context, year, month } };
}
