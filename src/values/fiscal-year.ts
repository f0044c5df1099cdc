import { ERA_PATTERN, ERAS, eraAt, eraOf, eraYearNumber, printEraYear } from './era.ts';

/** Fiscal years (年度) are stored as the western year in which they start, in April. 西暦 stored, 和暦 shown. */

const ERA_YEAR = new RegExp(`^(${ERA_PATTERN})(元|\\d{1,2})$`, 'i');

/**
 * 令和2年度, R2, ㋿6, 平成31/令和元年度, 令和元(2019)年度, 2020, full-width digits → western year in which it starts.
 * `null` when it is no fiscal year or when its two notations disagree.
 */
export function parseFiscalYear(text: string): number | null {
  const bare = text.normalize('NFKC').replace(/\s/g, '').replace(/年度?/g, '');
  const parts = bare.split(/[/・(),]/).filter((part) => part !== '');
  const years = parts.map(parsePart);
  const first = years[0];
  return first !== undefined && years.every((year) => year === first) ? first : null;
}

function parsePart(part: string): number | null {
  if (/^(?:18|19|20|21)\d\d$/.test(part)) return Number(part);
  const match = ERA_YEAR.exec(part);
  const era = match && eraOf(match[1]!);
  const year = match && eraYearNumber(match[2]!);
  return era && year ? era.firstYear + year - 1 : null;
}

/** 2020 → 令和2年度; 2019 → 令和元年度 (the era at the end of March, as the government prints it). */
export function formatFiscalYear(year: number): string {
  const era = eraAt(year);
  return era ? `${era.name}${printEraYear(year - era.firstYear + 1)}年度` : `${year}年度`;
}

/** 2020 → R2; 2019 → R1, as period columns print it. */
export function shortEra(year: number): string {
  const era = eraAt(year);
  return era ? `${era.letter}${year - era.firstYear + 1}` : String(year);
}

/**
 * The western year of a column head that gives only the era's year: 元年度 beside a report of 2020 is 2019.
 * Among the eras the year nearest to `near` (the report's fiscal year) is meant. Heads that name their era,
 * and western years, are read as they stand. `null` when the head names no year.
 */
export function eraYearOfHead(head: string, near: number): number | null {
  const text = head.normalize('NFKC').replace(/\s/g, '');
  const year = /^.*?年度?/.exec(text)?.[0] ?? text;
  const stated = parseFiscalYear(year);
  if (stated !== null) return stated;
  const bare = eraYearNumber(/^(元|\d{1,2})(?:年度?|$)/.exec(text)?.[1] ?? '');
  if (bare === null) return null;
  const candidates = ERAS.map((era) => era.firstYear + bare - 1);
  return candidates.reduce((best, each) => (Math.abs(each - near) < Math.abs(best - near) ? each : best));
}
