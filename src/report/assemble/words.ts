import { type CalendarDate, formatDate, formatFiscalYear, formatThousandYen } from '../../values/index.ts';
import type { ReportContent } from '../content.ts';
import type { Cell } from '../document.ts';

/** What stands where nobody has written or stated anything. */
export const MISSING = '資料なし';
export const NO_PROGRAM = '該当する事業はない。';
export const RELISTED = '（再掲）';
export const ALL_RELISTINGS = '（再掲含む。）';

/** 1 → ①: the basic policies are numbered so. */
export const circled = (number: number): string =>
  number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`;

/** 2019 → 元年度, 2020 → 2年度: heads of year columns. */
export const yearHead = (fiscalYear: number): string =>
  formatFiscalYear(fiscalYear).replace(/^[^\d元]+(?=[\d元]+年度$)/, '');

/** 千円 as tables print it: 3,254; △5; nothing where nothing is stated. */
export const money = (amount: number | null): string =>
  amount === null ? '' : formatThousandYen(amount).replace('▲', '△');

export const moneyCell = (amount: number | null): Cell =>
  amount === null ? { text: '' } : { text: money(amount), value: amount };

/** A cost that is not there is a dash on paper; its place must not be taken for a sum forgotten. */
export const costCell = (amount: number | null): Cell =>
  amount === null ? { text: '-' } : moneyCell(amount);

export const mark = (is: boolean): string => (is ? '○' : '');

/** A number with thousands separators and as many decimals as asked for; △ below zero. */
export function decimal(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '△' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** 2021-09-01 → 令和3年9月1日. */
export function dateText(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  const date: CalendarDate = { year, ...(month && { month }), ...(day && { day }) };
  return formatDate(date);
}

/**
 * The ordinance that obliges to report: as the report's own part names it, else as prefectures name theirs after the
 * first one (中小企業振興基本条例).
 */
export function ordinanceName({
  report,
  jurisdiction,
}: Pick<ReportContent, 'report' | 'jurisdiction'>): string {
  const stated = report.sections
    .filter(({ kind }) => kind === 'ordinance')
    .map(({ heading }) => heading.trim())
    .find((heading) => /条例$/.test(heading));
  return stated ?? `${jurisdiction.name}中小企業振興基本条例`;
}
