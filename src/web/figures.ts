import { formatThousandYen } from '../values/index.ts';

/** 事業費 → 事業費（千円）: on the phone a cell says its own head, and with it the unit. */
export const inThousands = (head: string) => `${head}（千円）`;

/** 845745 → 845,745; ▲ before negative amounts; '' where nothing is stated, as on the paper. */
export function amount(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : formatThousandYen(value);
}

/** 0.99712 → 99.7 %, never rounded up to 100. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

/** 1–8 → ①–⑧; 0 says that no policy is stated and has no mark. */
export function circled(policy: number): string {
  if (policy === 0) return '';
  return policy >= 1 && policy <= 20 ? String.fromCodePoint(0x2460 + policy - 1) : `(${policy})`;
}

/** 70705499 千円 → 707億549万円, for sentences; tables keep 千円. */
export function spokenYen(thousands: number): string {
  const oku = Math.floor(thousands / 100_000);
  const man = Math.floor((thousands % 100_000) / 10);
  if (oku === 0) return man === 0 ? `${amount(thousands)}千円` : `${amount(man)}万円`;
  return man === 0 ? `${amount(oku)}億円` : `${amount(oku)}億${amount(man)}万円`;
}

/** The change in words and figures, without signs that need a colour: +12, −3, 増減なし. */
export function change(from: number, to: number): string {
  const difference = to - from;
  if (difference === 0) return '増減なし';
  const rounded = Math.round(Math.abs(difference) * 100) / 100;
  return `${difference > 0 ? '+' : '−'}${rounded.toLocaleString('ja-JP')}`;
}
