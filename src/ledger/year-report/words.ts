import { formatThousandYen } from '../../values/index.ts';
import type { FactAttribute, FactValue } from '../views/origins.ts';

/** The attributes of a program as the heads of the paper name them. */
export const ITEM: Record<FactAttribute, string> = {
  name: '事業名',
  cost: '事業費',
  national: '財源内訳（国庫）',
  other: '財源内訳（その他）',
  general: '財源内訳（一般財源）',
  isNew: '新規',
  isPriority: '重点',
  isKeyResult: '主要成果',
  period: '事業期間',
  foundation: '21財団への補助・委託',
  divisions: '担当課等',
};

export const NOTHING = '記載なし';

/** A value as the 正誤表 prints it. Amounts are in 千円. */
export function inWords(value: FactValue): string {
  if (value === null || value === '') return NOTHING;
  if (typeof value === 'number') return `${formatThousandYen(value)}千円`;
  if (typeof value === 'boolean') return value ? '○' : '印なし';
  if (Array.isArray(value)) return value.length === 0 ? NOTHING : value.join('、');
  return value;
}

/** ①; ⑥⑦ for a list that serves two; nothing for papers that know no policies. */
export function circled(policies: readonly number[]): string {
  return policies.map((policy) => (policy > 0 ? String.fromCodePoint(0x245f + policy) : '')).join('');
}
