import {
  type Counted,
  countedCells,
  countInto,
  fieldValue,
  type RolloverOrder,
  type RolloverPlan,
  roundViews,
  type Values,
} from '../collection/index.ts';
import type { JobHandler } from '../platform/index.ts';
import {
  monthsOf,
  monthsOfFiscalYear,
  USAGE_EVENTS,
  type UsageEvent,
  usageTotals,
} from '../supports/index.ts';
import { compareKey, compareNames } from '../values/index.ts';
import { COUNT_RULES, type CountRule } from './count-rules.ts';
import type { RoundParts } from './round-parts.ts';

/** The kind of the job that puts counts into answers, once a day. */
export const COUNTS_JOB = 'counts';

/** How often each event happened, by month (2026-11). */
export type MonthCounts = ReadonlyMap<UsageEvent, ReadonlyMap<string, number>>;

/** What is counted of a fiscal year (April to March) so far. */
async function countsOf({ room }: RoundParts, fiscalYear: number): Promise<MonthCounts> {
  const period = monthsOfFiscalYear(fiscalYear);
  const totals = await usageTotals(room.database.db, room.jurisdiction, period, 'month');
  const counts = new Map<UsageEvent, Map<string, number>>();
  for (const { of, event, count } of totals)
    counts.set(event, (counts.get(event) ?? new Map<string, number>()).set(of, count));
  return counts;
}

interface Named {
  values: Values;
  lastYear: Values;
}

/** What the rules say of an answer's rows: by the name of its program, and by the row's label. */
export const countFor =
  (counts: MonthCounts, answer: Named, rules: readonly CountRule[] = COUNT_RULES) =>
  (label: string): Counted | null => {
    const rule = rules.find((each) => isSame(each.label, label) && speaksOf(each, answer));
    return rule === undefined ? null : countBy(rule, counts.get(rule.event) ?? new Map());
  };

const isSame = (one: string, other: string): boolean => compareKey(one) === compareKey(other);

/** Also a program that has a new name this year. */
const speaksOf = ({ programs }: CountRule, { values, lastYear }: Named): boolean =>
  [fieldValue({ values, counted: {} }, 'name'), lastYear.name ?? ''].some((name) =>
    programs.some((program) => compareNames(program, name) !== 'different'),
  );

/** `null` where nothing was counted at all: that is not 0. */
function countBy({ how, unit, event }: CountRule, byMonth: ReadonlyMap<string, number>): Counted | null {
  const counted = [...byMonth.keys()].sort();
  const [from, to] = [counted[0], counted.at(-1)];
  if (from === undefined || to === undefined) return null;
  const months = monthsOf({ from, to });
  const total = [...byMonth.values()].reduce((sum, count) => sum + count, 0);
  const value = how === 'sum' ? total : Math.round(total / months.length);
  const span = months.length === 1 ? monthWords(from) : `${monthWords(from)}から${monthWords(to)}まで`;
  const manner = how === 'sum' ? '合計' : '1か月の平均';
  return {
    value: `${value.toLocaleString('ja-JP')}${unit}`,
    origin: `かけはしで数えた「${USAGE_EVENTS[event]}」の${manner}（${span}）`,
  };
}

const monthWords = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** The plan of a round, with what is counted of its year in the answers before anybody types. */
export async function withCounts(
  parts: RoundParts,
  { fiscalYear }: Pick<RolloverOrder, 'fiscalYear'>,
  plan: RolloverPlan,
): Promise<RolloverPlan> {
  const counts = await countsOf(parts, fiscalYear);
  const answers = plan.answers.map((answer) => ({
    ...answer,
    counted: { ...answer.counted, ...countedCells(answer, countFor(counts, answer)) },
  }));
  return { ...plan, answers };
}

/** The daily job: what was counted since stands in the answers that are still being written. */
export const countsHandler =
  (parts: RoundParts): JobHandler =>
  async () => {
    const views = roundViews(parts.room);
    for (const { fiscalYear, state } of await views.rounds()) {
      if (state !== 'open') continue;
      const counts = await countsOf(parts, fiscalYear);
      for (const answer of await views.answers(fiscalYear)) {
        const countOf = countFor(counts, answer);
        if (Object.keys(countedCells(answer, countOf)).length > 0)
          await countInto(parts.room, { fiscalYear, id: answer.id }, countOf);
      }
    }
  };
