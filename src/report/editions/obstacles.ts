import { isOpen, type Ledger, type StoredFinding, type TextSlot } from '../../ledger/index.ts';
import type { YearKey } from './store.ts';

/** What stands against publishing: contradictions that nobody has answered, texts that are not this year's. */
export interface Obstacles {
  errors: StoredFinding[];
  texts: TextSlot[];
}

/** Errors of a program on which a person has decided are answered. */
export async function obstaclesOf(
  ledger: Ledger,
  { jurisdiction, fiscalYear }: YearKey,
  slots: readonly TextSlot[],
): Promise<Obstacles> {
  const found = await allErrors(ledger, jurisdiction, fiscalYear);
  const decided = new Set(await ledger.decidedPrograms(jurisdiction, fiscalYear));
  return {
    errors: found.filter((each) => each.programId === null || !decided.has(each.programId)),
    texts: slots.filter(isOpen),
  };
}

async function allErrors(ledger: Ledger, jurisdiction: string, fiscalYear: number): Promise<StoredFinding[]> {
  const errors: StoredFinding[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await ledger.findings(jurisdiction, { fiscalYear, severity: 'error' }, page);
    errors.push(...items);
    if (items.length === 0 || errors.length >= total) return errors;
  }
}

const NAMED = 5;

/** 誤りの指摘 7件（…ほか2件）. Each is one thing that a waiver lets pass. */
export function inWords({ errors, texts }: Obstacles): string[] {
  const missing = texts.filter((each) => each.state === 'missing').map((each) => each.heading);
  const carried = texts.filter((each) => each.state === 'carried').map((each) => each.heading);
  const wrong = errors.map(({ program, line, rule }) => `${program ?? `${line}行`}: ${rule}`);
  return [
    counted('解消していない誤りの指摘', wrong),
    counted('書かれていない文章', missing),
    counted('前の年度のままの文章', carried),
  ].flatMap((each) => each ?? []);
}

function counted(what: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const rest = names.length > NAMED ? ` ほか${names.length - NAMED}件` : '';
  return `${what}${names.length}件（${names.slice(0, NAMED).join('、')}${rest}）`;
}
