/** An amount for a message: `1,234千円`. */
export function inThousandYen(amount: number): string {
  return `${amount.toLocaleString('ja-JP')}千円`;
}
