import type { Condition, Requirement } from '../condition.ts';
import type { Knowledge } from './knowledge.ts';
import { type Judge, truthOf } from './meets.ts';

type Way = readonly Requirement[];

/** So many ways are held against each other; conditions of real supports have fewer. */
const MOST_WAYS = 200;

/**
 * The fewest requirements of a condition that is not met which would have to be met besides; of several such sets the
 * one in which most can be changed by the firm, then the one that stands first. A set that would break what else is
 * asked (20人以下 where another part asks for 21人以上) is taken only where there is no other.
 */
export function missingFor(known: Knowledge, condition: Condition): Way {
  const ways = waysTo(known, condition);
  return ways.find((way) => wouldDo(known, way, condition)) ?? ways[0] ?? [];
}

/** Each set of requirements that is not met and would do: one of every part where all are asked, of any where one is. */
function waysTo(known: Knowledge, condition: Condition): Way[] {
  if (condition.kind === 'any') {
    return easiestOf(
      known,
      condition.of.flatMap((each) => waysTo(known, each)),
    );
  }
  if (condition.kind !== 'all') return known.judge(condition) === 'no' ? [[condition]] : [[]];
  return condition.of.reduce<Way[]>(
    (ways, part) => {
      const more = waysTo(known, part);
      const joined = ways.flatMap((way) => more.map((other) => once(known, [...way, ...other])));
      return easiestOf(known, joined);
    },
    [[]],
  );
}

function easiestOf(known: Knowledge, ways: Way[]): Way[] {
  if (ways.length < 2) return ways;
  const fixed = new Map(ways.map((way) => [way, way.filter((each) => !known.canChange(each)).length]));
  return ways
    .toSorted((a, b) => a.length - b.length || (fixed.get(a) ?? 0) - (fixed.get(b) ?? 0))
    .slice(0, MOST_WAYS);
}

/** Whether the condition would no longer be unmet, were these met and what can't be met besides them not. */
function wouldDo(known: Knowledge, way: Way, condition: Condition): boolean {
  const judgeThen: Judge = (requirement) => {
    if (way.some((each) => known.isSame(each, requirement))) return 'yes';
    return way.some((each) => known.contradicts(each, requirement)) ? 'no' : known.judge(requirement);
  };
  const canAllBe = !way.some((one, at) => way.slice(at + 1).some((other) => known.contradicts(one, other)));
  return canAllBe && truthOf(condition, judgeThen) !== 'no';
}

/** What several parts ask for is asked and met once for all of them, as it stands in the first of them. */
export const once = (known: Knowledge, requirements: Way): Way =>
  requirements.length < 2
    ? requirements
    : requirements.filter((each, at) => requirements.findIndex((other) => known.isSame(other, each)) === at);
