export { type CalendarDate, fiscalYearOfDate, formatDate, formatDay, parseDate, parseDay } from './date.ts';
export { eraYearOfHead, formatFiscalYear, parseFiscalYear, shortEra } from './fiscal-year.ts';
export * from './japanese/index.ts';
export { formatPeriod, type Period, parsePeriod } from './period.ts';
export { PREFECTURES, type Prefecture, prefectureCode, withCheckDigit } from './prefectures.ts';
export * from './quantity/index.ts';
export { formatThousandYen, parseThousandYen, parseYenText } from './yen.ts';
