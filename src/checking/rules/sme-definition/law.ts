import type { DefinitionRow } from '../../../ledger/annual-report.ts';
import { normalise, parseYenText } from '../../../values/index.ts';

/** Upper bounds; capital in 千円. `null` where the cell says nothing readable. */
export interface Bounds {
  capital: number | null;
  employees: number | null;
  smallEmployees: number | null;
}

/** 中小企業基本法（昭和38年法律第154号）第2条第1項各号, and 第5項 for 小規模企業者. */
const LAW: readonly { industry: RegExp; bounds: Bounds }[] = [
  { industry: /卸売/, bounds: { capital: 100_000, employees: 100, smallEmployees: 5 } },
  { industry: /小売/, bounds: { capital: 50_000, employees: 50, smallEmployees: 5 } },
  { industry: /サービス/, bounds: { capital: 50_000, employees: 100, smallEmployees: 5 } },
  { industry: /製造|その他/, bounds: { capital: 300_000, employees: 300, smallEmployees: 20 } },
];

/** Industries for which other laws or 政令 set their own bounds. */
const SPECIAL = /ゴム|ソフトウ[エェ]ア|情報処理|旅館|宿泊|娯楽/;

/** The law's bounds for an industry; `undefined` when the row joins several or has rules of its own. */
export function lawFor(industry: string): Bounds | undefined {
  const name = normalise(industry).replace(/\([^()]*\)/g, '');
  if (SPECIAL.test(name)) return undefined;
  const named = LAW.slice(0, 3).filter((each) => each.industry.test(name));
  if (named.length > 1) return undefined;
  return (named[0] ?? LAW.find((each) => each.industry.test(name)))?.bounds;
}

export function boundsOf(row: DefinitionRow): Bounds {
  return {
    capital: parseYenText(row.capital.replace(/以下$/, '')),
    employees: personsIn(row.employees),
    smallEmployees: personsIn(row.smallEmployees),
  };
}

function personsIn(cell: string): number | null {
  const match = /^([\d,]+)[人名](?:以下)?$/.exec(normalise(cell).replace(/\s/g, ''));
  return match ? Number(match[1]!.replaceAll(',', '')) : null;
}
