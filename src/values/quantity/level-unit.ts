const SAME_COUNT = new Map([
  ['人', '名'],
  ['社', '者'],
  ['企業', '者'],
  ['事業者', '者'],
]);

/** One unit for those that count the same: 名 and 人; 社, 企業, 事業者 and 者, which replaced them over the years. */
export function levelUnit(unit: string): string {
  return SAME_COUNT.get(unit) ?? unit;
}
