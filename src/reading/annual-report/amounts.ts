import { isDash, isMoney } from './line.ts';

/** Integer in 千円; `null` for an empty cell or a dash, which both say that there is none. */
export function thousandYen(cell: string | undefined): number | null {
  const text = (cell ?? '').normalize('NFKC').replace(/[\s,]/g, '');
  if (text === '' || isDash(text)) return null;
  const match = /^([▲△−-]?)(\d+)(?:千円)?$/.exec(text);
  if (!match) return null;
  const amount = Number(match[2]);
  return match[1] ? -amount : amount;
}

/** Three funding sources from the cells between cost and period; a missing cell is one on the left. */
export function fundingOf(cells: readonly string[]): {
  national: number | null;
  other: number | null;
  general: number | null;
} {
  const money = cells.filter((cell) => cell === '' || isMoney(cell));
  const three =
    money.length >= 3 ? money.slice(0, 3) : [...Array<string>(3 - money.length).fill(''), ...money];
  return { national: thousandYen(three[0]), other: thousandYen(three[1]), general: thousandYen(three[2]) };
}
