/** An amount for a message: `1,234`. */
export function thousands(amount: number): string {
  return amount.toLocaleString('ja-JP');
}
