import type { Amount } from '../../amounts/amount.ts';
import type { Support } from '../../support.ts';
import { rateOfText } from '../cells/rate.ts';
import { type ExchangeWarning, warning } from './warning.ts';

/** What two columns for the highest rate and the highest sum can't hold. */
export function amountWarnings({ amounts = [] }: Support): ExchangeWarning[] {
  const [only, ...others] = amounts.filter((amount) => Object.keys(amount).length > 0);
  if (only === undefined) return [];
  const rates = amounts.flatMap(({ rate }) => rate ?? []);
  const lost = [...new Set([only, ...others].flatMap(lostOf))];
  return [
    ...(others.length > 0
      ? [
          warning(
            '給付上限額',
            `金額の枠が${others.length + 1}あります。最大の率と最大の額だけが書き出されます。枠ごとの金額は「内容」に書いてください。`,
            1,
            others.length + 1,
          ),
        ]
      : []),
    ...(lost.length > 0
      ? [warning('最大補助率', `${lost.join('、')}を書く列がありません。「内容」に書き添えてください。`)]
      : []),
    ...(rates.some((rate) => Math.round(rate * 10) / 10 !== rate)
      ? [warning('最大補助率', '小数第1位までです。四捨五入して書き出されます。', 1, null)]
      : []),
  ];
}

/** 「2/3以内」 beside 66.7 says no more than that. */
export const saysOnlyRate = ({ rate, rateText }: Amount): boolean =>
  rateText === undefined || (rate !== undefined && rateOfText(rateText) === rate);

function lostOf(amount: Amount): string[] {
  const { of, floor, perUnit, when, name } = amount;
  const items: [string, boolean][] = [
    ['対象の経費', of !== undefined],
    ['補助率の言葉', !saysOnlyRate(amount)],
    ['下限額', floor !== undefined],
    ['単位当たりの額', perUnit !== undefined],
    ['金額の条件', when !== undefined],
    ['枠の名前', name !== undefined],
  ];
  return items.flatMap(([word, isThere]) => (isThere ? [word] : []));
}
