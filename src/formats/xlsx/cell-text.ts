import { formatValue } from 'hucre';
import type { CellValue } from 'hucre/xlsx';

/** What a cell shows: a number by its number format, a date as it is written in Japan. */
export function shownText(value: CellValue, format: string | undefined, is1904: boolean): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return shownDate(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return shownNumber(value, format, is1904);
  return inOneLine(value);
}

/** Breaks within a cell become spaces; what nobody sees vanishes. */
const inOneLine = (text: string): string =>
  text
    .replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .trim();

function shownNumber(value: number, format: string | undefined, is1904: boolean): string {
  // Excel itself keeps 15 digits; more are the noise of binary fractions.
  if (!format || /^(?:General|標準|@)$/i.test(format)) return String(Number(value.toPrecision(15)));
  return inOneLine(tried(() => formatValue(value, localFormat(format), { is1904 })) ?? String(value));
}

/** `[$-411]`, `[$¥-411]`: the language, which only says how to write what the format says anyway. */
const localFormat = (format: string): string => format.replace(/\[\$([^\]-]*)-[^\]]*\]/g, '$1');

const tried = (work: () => string): string | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

const ERA = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function shownDate(date: Date, format: string | undefined): string {
  if (Number.isNaN(date.getTime())) return '';
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  // Formats with an era (ggge) are of Japan alone.
  if (format && /g|e/i.test(localFormat(format).replace(/"[^"]*"|general/gi, ''))) {
    return `${ERA.format(date)}${month}月${day}日`;
  }
  // Excel shows its one built-in date as the computer's country does.
  const isBuiltIn = !format || /^(?:m\/d\/yy(?:yy)?|mm-dd-yy)$/.test(format);
  const shown = !isBuiltIn ? tried(() => formatValue(date, localFormat(format).replace(/;@$/, ''))) : null;
  return shown ? inOneLine(shown) : `${year}/${month}/${day}`;
}
