import { ERAS } from './era.ts';
import { parseFiscalYear, shortEra } from './fiscal-year.ts';

/** 事業期間: fiscal years, western, both included. */
export interface Period {
  from: number;
  /** `null` when the end is open: `S45-`. */
  to: number | null;
  /** The end is printed without its era: `R2-4`. */
  short: boolean;
  /** The end comes before the start: `R3-R2`, surely a misprint. */
  reversed: boolean;
}

/** R1-R2, S45-, R2, R2-4, H9～R3 → the period; `null` when it is none. */
export function parsePeriod(text: string): Period | null {
  const bare = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑–—―−ー〜~]|から/g, '-')
    .replace(/まで$/, '');
  const [start, end, ...rest] = bare.split('-');
  const from = parseFiscalYear(start ?? '');
  if (from === null || rest.length > 0) return null;
  if (end === undefined) return { from, to: from, short: false, reversed: false };
  if (end === '') return { from, to: null, short: false, reversed: false };
  const stated = parseFiscalYear(end);
  const to = stated ?? shortEnd(end, from);
  return to === null ? null : { from, to, short: stated === null, reversed: to < from };
}

/** The end of `R2-4` is in the era of the start; of `H30-2` in the first era that makes it later. */
function shortEnd(end: string, from: number): number | null {
  const match = /^(元|\d{1,2})(?:年度?)?$/.exec(end);
  const eraYear = match?.[1] === '元' ? 1 : Number(match?.[1] ?? 0);
  if (eraYear === 0) return null;
  const ends = ERAS.map((era) => era.firstYear + eraYear - 1).filter((year) => year >= from);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** {2019, 2020} → R1-R2; {1970, open} → S45-; one year → R2. */
export function formatPeriod({ from, to }: Pick<Period, 'from' | 'to'>): string {
  if (to === null) return `${shortEra(from)}-`;
  return from === to ? shortEra(from) : `${shortEra(from)}-${shortEra(to)}`;
}
