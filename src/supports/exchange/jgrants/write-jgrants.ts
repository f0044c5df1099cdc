import { type Call, openingOn } from '../../calls/call.ts';
import type { Support } from '../../support.ts';
import { type ConditionParts, partsOf } from '../conditions/parts.ts';
import { prefectureOfCode } from '../places.ts';
import { EMPLOYEE_BANDS, NO_LIMIT, SEPARATOR, WHOLE_COUNTRY } from './enums.ts';
import { firstMoment, lastMoment } from './moment.ts';

/** An entry of jGrants' list; moments in UTC, money in 円, `null` for what is not known. */
export interface JgrantsEntry {
  id: string;
  name: string;
  title: string;
  acceptance_start_datetime: string | null;
  acceptance_end_datetime: string | null;
  subsidy_max_limit: number | null;
  target_area_search: string | null;
  target_number_of_employees: string | null;
  institution_name: string;
}

/** The shape of jGrants' list, for clients that read it. */
export interface JgrantsList {
  metadata: { type: string; resultset: { count: number } };
  result: JgrantsEntry[];
}

/**
 * Supports as jGrants lists them. It has room for one call: the one that is open or comes next on the day.
 * @param today ISO date
 * @param type address of the page that describes the answers
 */
export function writeJgrantsList(supports: readonly Support[], today: string, type: string): JgrantsList {
  return {
    metadata: { type, resultset: { count: supports.length } },
    result: supports.map((support) => entryOf(support, today)),
  };
}

function entryOf(support: Support, today: string): JgrantsEntry {
  const call = callOn(support, today);
  const parts = partsOf(support.condition);
  const ceilings = (support.amounts ?? []).flatMap(({ ceiling }) => ceiling ?? []);
  const closesOn = [call?.closesOn, call?.endedOn].filter((day) => day !== undefined).sort()[0];
  return {
    id: support.id,
    name: numberOf(support),
    title: support.title,
    acceptance_start_datetime: call?.opensOn === undefined ? null : firstMoment(call.opensOn),
    acceptance_end_datetime: closesOn === undefined ? null : lastMoment(closesOn),
    subsidy_max_limit: ceilings.length === 0 ? null : Math.max(...ceilings),
    target_area_search: areasOf(support, parts),
    target_number_of_employees: bandOf(support, parts),
    institution_name: support.operator.name,
  };
}

/** The call by which the list goes on a day. */
export function callOn({ calls }: Support, today: string): Call | undefined {
  const opening = openingOn(calls, today);
  return opening.state === 'always' ? undefined : opening.call;
}

/** The number in jGrants of what came from there. */
const numberOf = ({ source, id }: Support): string => /S-\d{8}$/.exec(source?.document ?? '')?.[0] ?? id;

/** Prefectures; 全国 only where the nation runs it and asks for no place. */
function areasOf({ operator }: Support, { places }: ConditionParts): string | null {
  const names = [...new Set(places.flatMap((code) => prefectureOfCode(code)?.name ?? []))];
  if (names.length > 0) return names.join(SEPARATOR);
  return operator.level === 'nation' ? WHOLE_COUNTRY : null;
}

/** The band that says the same; that there is no limit is only said where the condition is all that is asked. */
export function bandOf(
  { isComplete }: Support,
  { numbers: { employees }, rest }: ConditionParts,
): string | null {
  const [only, ...others] = employees;
  if (only === undefined) return isComplete && rest.length === 0 ? NO_LIMIT : null;
  const band = Object.entries(EMPLOYEE_BANDS).find(
    ([, each]) => each.is === only.is && each.limit === only.limit,
  );
  return others.length === 0 ? (band?.[0] ?? null) : null;
}
