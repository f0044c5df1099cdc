import { amountsInText, normalise, type PlacedAmount } from '../../../values/index.ts';

/** `計28名（A 10名、B 18名）`: a total and the parts in the brackets right behind it. */
export interface Breakdown {
  total: PlacedAmount;
  parts: PlacedAmount[];
  sum: number;
}

/** Words that say that the parts are not all, or overlap. */
const INCOMPLETE = /うち|内訳の一部|ほか|など|等|延べ|重複|約|以上|前年|昨年|→|から/u;

/** Looked for first: most lines have none. */
const NAMED_TOTAL = /計.*[（(]/su;

/** Totals that name themselves as such and are broken down completely. */
export function brokenDownTotals(text: string): Breakdown[] {
  if (!NAMED_TOTAL.test(text)) return [];
  const plain = normalise(text);
  const totals = amountsInText(plain).filter((amount) => amount.qualifier === 'total');
  return totals.flatMap((total) => {
    const behind = plain.slice(total.index + total.length);
    const bracket = /^\(([^()]*)\)/u.exec(behind)?.[1];
    if (bracket === undefined || INCOMPLETE.test(bracket)) return [];
    const parts = amountsInText(bracket);
    if (parts.length < 2 || parts.some((part) => part.unit !== total.unit || part.qualifier !== 'none'))
      return [];
    return [{ total, parts, sum: parts.reduce((sum, part) => sum + part.value, 0) }];
  });
}
