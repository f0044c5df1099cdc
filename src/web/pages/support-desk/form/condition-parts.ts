import type { Condition, Requirement } from '../../../../supports/index.ts';

type Sourced<K extends Requirement['kind']> = Extract<Requirement, { kind: K }> & { source?: string };

/** What the editor of conditions shows of a group: at most one of each, any number of limits, days and questions. */
export interface ConditionParts {
  size?: Sourced<'size'>;
  industry?: Sourced<'industry'>;
  place?: Sourced<'place'>;
  'legal-form'?: Sourced<'legal-form'>;
  certification?: Sourced<'certification'>;
  numbers: Sourced<'number'>[];
  dates: Sourced<'date'>[];
  questions: Sourced<'question'>[];
}

/** A condition as the editor shows it. */
export interface EditedCondition {
  /** All of these. */
  all: ConditionParts;
  /** And one of these, if there are any. */
  any: ConditionParts;
  /** What it has no fields for: shown in words, and kept as it is. */
  kept: readonly Condition[];
}

export const noParts = (): ConditionParts => ({ numbers: [], dates: [], questions: [] });

/** What the editor can show: a municipality it knows, an industry of its lists. */
export interface Showable {
  isPlace: (code: string) => boolean;
  isIndustry: (code: string) => boolean;
}

/** Takes a condition apart; what does not fit the editor is kept whole. */
export function editedOf(condition: Condition, showable: Showable): EditedCondition {
  const parts = condition.kind === 'all' ? condition.of : [condition];
  const edited = { all: noParts(), any: noParts(), kept: [] as Condition[] };
  for (const part of parts) {
    const isPlaced =
      part.kind === 'any'
        ? isEmpty(edited.any) && placeGroup(edited.any, part.of, showable)
        : placeOne(edited.all, part, showable);
    if (!isPlaced) edited.kept.push(part);
  }
  return edited;
}

/** Puts it together again: what all are asked for first, then the group of which one is enough, then what was kept. */
export function conditionOf({ all, any, kept }: EditedCondition): Condition {
  const group = requirementsOf(any);
  const one: Condition[] = group.length === 0 ? [] : [{ kind: 'any', of: group }];
  return { kind: 'all', of: [...requirementsOf(all), ...one, ...kept] };
}

export const requirementsOf = (parts: ConditionParts): Condition[] =>
  [
    ...[parts.size, parts.industry, parts.place, parts['legal-form']],
    ...[...parts.numbers, ...parts.dates, parts.certification, ...parts.questions],
  ].filter((part) => part !== undefined);

export const isEmpty = (parts: ConditionParts): boolean => requirementsOf(parts).length === 0;

/** All of a group, or nothing of it: half a group would say something else. */
function placeGroup(parts: ConditionParts, group: readonly Condition[], showable: Showable): boolean {
  const tried = noParts();
  const hasExcept = group.some((part) => part.kind === 'industry' && part.except !== undefined);
  if (hasExcept || !group.every((part) => placeOne(tried, part, showable))) return false;
  Object.assign(parts, tried);
  return true;
}

function placeOne(parts: ConditionParts, part: Condition, { isPlace, isIndustry }: Showable): boolean {
  switch (part.kind) {
    case 'number':
      parts.numbers.push(part);
      return true;
    case 'date':
      parts.dates.push(part);
      return true;
    case 'question':
      parts.questions.push(part);
      return true;
    case 'size':
      return part.is === 'small' && part.scheme !== 'basic-act' ? false : taken(parts, 'size', part);
    case 'industry':
      return [...part.among, ...(part.except ?? [])].every(isIndustry) && taken(parts, 'industry', part);
    case 'place':
      return part.among.every(isPlace) && taken(parts, 'place', part);
    case 'legal-form':
      return taken(parts, 'legal-form', part);
    case 'certification':
      return taken(parts, 'certification', part);
    default:
      return false;
  }
}

type Single = 'size' | 'industry' | 'place' | 'legal-form' | 'certification';

/** There is room for one of each kind. */
function taken<K extends Single>(
  parts: ConditionParts,
  kind: K,
  part: NonNullable<ConditionParts[K]>,
): boolean {
  if (parts[kind] !== undefined) return false;
  parts[kind] = part;
  return true;
}
