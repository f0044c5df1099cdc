/**
 * The number format under which a value looks as it is printed: `△1,234`, `12.5`, `22名`. `null` where the text says
 * something else than the value.
 */
export function numberFormat(text: string, value: number): string | null {
  const match = /^([^\d△▲−-]*)([△▲−-]\s*)?(\d[\d,]*)(?:\.(\d+))?(\D*)$/.exec(text.trim());
  if (!match) return null;
  const [, before = '', minus, whole = '', decimals = '', after = ''] = match;
  const said = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`) * (minus ? -1 : 1);
  if (said !== value) return null;
  const digits = `${grouped(whole) ? '#,##0' : '0'}${decimals ? `.${'0'.repeat(decimals.length)}` : ''}`;
  const sign = minus?.replace(/[−-]/, '△') ?? '△';
  return `${quoted(before)}${digits}${quoted(after)};${quoted(before)}${quoted(sign)}${digits}${quoted(after)}`;
}

/** A number of four digits without a comma is a year or a code. */
const grouped = (whole: string): boolean => whole.includes(',') || whole.length < 4;
const quoted = (text: string): string =>
  text === '' ? '' : text === '△' || text === '▲' ? text : `"${text.replaceAll('"', '')}"`;
