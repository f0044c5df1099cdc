import type { Amount, LoanTerms } from '../amounts/amount.ts';
import type { Support } from '../support.ts';

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;

/** What a support brings, in one line; `null` where the operator has said no figure. */
export function amountWords({
  amounts = [],
  loan,
  fee,
}: Pick<Support, 'amounts' | 'loan' | 'fee'>): string | null {
  const parts = [...amounts.map(oneAmount), ...(loan === undefined ? [] : [loanWords(loan)])].filter(
    (part) => part !== '',
  );
  if (parts.length > 0) return parts.join('／');
  return fee === undefined ? null : fee === 0 ? '無料' : `費用 ${yen(fee)}`;
}

function oneAmount({ name, of, rate, rateText, perUnit, ceiling, floor }: Amount): string {
  const share = rateText ?? (rate === undefined ? undefined : `${rate}%以内`);
  const parts = [
    share === undefined ? [] : `${of ?? '費用'}の${share}`,
    perUnit === undefined ? [] : unitWords(perUnit),
    ceiling === undefined ? [] : `上限${yen(ceiling)}`,
    floor === undefined ? [] : `下限${yen(floor)}`,
  ].flat();
  return parts.length === 0 ? '' : `${name === undefined ? '' : `${name}: `}${parts.join('、')}`;
}

const unitWords = ({ unit, yen: each, most }: NonNullable<Amount['perUnit']>): string =>
  `1${unit}当たり${yen(each)}${most === undefined ? '' : `（${most}${unit}まで）`}`;

function loanWords({ limit, maxRate, term, note }: LoanTerms): string {
  const parts = [
    limit === undefined ? [] : `限度額${yen(limit)}`,
    maxRate === undefined ? [] : `年${maxRate}%以内`,
    term === undefined ? [] : `${termWords(term)}以内に返済`,
    note ?? [],
  ].flat();
  return parts.join('、');
}

/** P10Y → 10年; P1Y6M → 1年6か月. */
export function termWords(term: string): string {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(term) ?? [];
  return `${years === undefined ? '' : `${years}年`}${months === undefined ? '' : `${months}か月`}`;
}
