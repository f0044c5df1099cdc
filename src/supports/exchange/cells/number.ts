import { parseYenText } from '../../../values/index.ts';

/** 「5,000,000」「５００万円」 → 円; undefined for what is no whole amount of yen. */
export function readYen(text: string): number | undefined {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  if (/^(?:\d+|\d{1,3}(?:,\d{3})+)円?$/.test(bare)) {
    const yen = Number(bare.replace(/[,円]/g, ''));
    return Number.isSafeInteger(yen) ? yen : undefined;
  }
  const thousands = bare.startsWith('-') ? null : parseYenText(bare);
  return thousands === null || thousands < 0 ? undefined : thousands * 1000;
}

/** 「66.7」「66.7%」 → 66.7; undefined for what is no share of a hundred. */
export function readPercent(text: string): number | undefined {
  const bare = text.normalize('NFKC').replace(/\s/g, '').replace(/%$/, '');
  return /^\d{1,3}(?:\.\d+)?$/.test(bare) && Number(bare) <= 100 ? Number(bare) : undefined;
}

/** 「10」「1.5年」「10年6か月」 → P10Y, P1Y6M, P10Y6M. */
export function readTerm(text: string): string | undefined {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  const read = /^(?:(\d{1,3}(?:\.\d+)?)(?:年|(?=以|$)))?(?:(\d{1,3})[かヶケカ箇]?月)?(?:以内|以下)?$/.exec(
    bare,
  );
  if (read === null || (read[1] === undefined && read[2] === undefined)) return undefined;
  return termOf(Math.round(Number(read[1] ?? 0) * 12) + Number(read[2] ?? 0));
}

/** P1Y6M → 1.5; months that make no round part of a year with two decimals, of which they can be read again. */
export function yearsOfTerm(term: string): number {
  return Math.round((monthsOfTerm(term) * 100) / 12) / 100;
}

/** The shortest way to write a term: P18M as P1Y6M. */
export const plainTerm = (term: string): string => termOf(monthsOfTerm(term));

function monthsOfTerm(term: string): number {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(term) ?? [];
  return Number(years) * 12 + Number(months);
}

function termOf(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `P${years > 0 || rest === 0 ? `${years}Y` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
