import type { Amount, Qualifier } from './types.ts';

const BEFORE: Partial<Record<Qualifier, string>> = {
  cumulative: '延べ',
  runningTotal: '累計',
  total: '計',
  each: '各',
  ofWhich: 'うち',
  about: '約',
};
const AFTER: Partial<Record<Qualifier, string>> = { atLeast: '以上', atMost: '以下' };

/** An amount as reports print it: 延べ1,307回, ▲3.2%, 100名以上. The label is left out. */
export function formatAmount({ value, unit, qualifier, decimals }: Amount): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const sign = value < 0 ? '▲' : '';
  return `${BEFORE[qualifier] ?? ''}${sign}${number}${unit}${AFTER[qualifier] ?? ''}`;
}
