import { formatDate, formatFiscalYear } from '../../../values/index.ts';

const QUARTERS = ['1～3月期', '4～6月期', '7～9月期', '10～12月期'];

/** FY2020 → 令和2年度; 2020 → 令和2年; 2020-04 → 令和2年4月; 2020-Q2 → 令和2年4～6月期. Others stand as they are. */
export function periodText(period: string): string {
  const [, fiscal, year, quarter, month] = /^(FY)?(\d{4})(?:-Q([1-4])|-(\d{2}))?$/.exec(period) ?? [];
  if (year === undefined) return period;
  if (fiscal !== undefined) return formatFiscalYear(Number(year));
  if (quarter !== undefined) return `${formatDate({ year: Number(year) })}${QUARTERS[Number(quarter) - 1]}`;
  return formatDate({ year: Number(year), ...(month !== undefined && { month: Number(month) }) });
}

/** What the periods of a series are called at the head of their column. */
export function periodHead(periods: readonly string[]): string {
  if (periods.every((period) => period.startsWith('FY'))) return '年度';
  if (periods.every((period) => /^\d{4}$/.test(period))) return '年';
  return '年月';
}
