import { isOpen, type Ledger, type StoredFinding, type TextSlot } from '../../ledger/index.ts';
import { openFindings } from './open-findings.ts';
import type { YearKey } from './store.ts';

/** What stands against publishing: contradictions that nobody has answered, texts that are not this year's. */
export interface Obstacles {
  errors: StoredFinding[];
  texts: TextSlot[];
}

export async function obstaclesOf(
  ledger: Ledger,
  year: YearKey,
  slots: readonly TextSlot[],
): Promise<Obstacles> {
  const open = await openFindings(ledger, year);
  return { errors: open.filter(({ severity }) => severity === 'error'), texts: slots.filter(isOpen) };
}

const NAMED = 5;

/** How a rule is called; its id where nobody says. */
export type RuleTitle = (rule: string) => string;

export const plainId: RuleTitle = (rule) => rule;

/** 創業応援事業：事業費が一覧と個票で違う. */
export const findingInWords = (
  { program, line, rule }: Pick<StoredFinding, 'program' | 'line' | 'rule'>,
  titleOf: RuleTitle,
): string => `${program ?? `${line}行目`}：${titleOf(rule)}`;

/** 誤りの指摘 7件（…ほか2件）. Each is one thing that a waiver lets pass. */
export function inWords({ errors, texts }: Obstacles, titleOf = plainId): string[] {
  const missing = texts.filter((each) => each.state === 'missing').map((each) => each.heading);
  const carried = texts.filter((each) => each.state === 'carried').map((each) => each.heading);
  const wrong = errors.map((each) => findingInWords(each, titleOf));
  return [
    counted('解消していない誤りの指摘', wrong),
    counted('書かれていない文章', missing),
    counted('前の年度のままの文章', carried),
  ].flatMap((each) => each ?? []);
}

function counted(what: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const rest = names.length > NAMED ? ` ほか${names.length - NAMED}件` : '';
  return `${what}${names.length}件（${names.slice(0, NAMED).join('／')}${rest}）`;
}
