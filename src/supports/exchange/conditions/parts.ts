import type { IndustryCode } from '../../../firms/index.ts';
import type { Condition, Requirement } from '../../condition.ts';
import type { ComparedFact, NumberRequirement } from '../cells/compared.ts';
import { isPlainNumber } from '../cells/compared.ts';

type PlaceRequirement = Extract<Requirement, { kind: 'place' }>;

/** What of a condition has columns of its own in other forms, and what has not. */
export interface ConditionParts {
  /** Codes of places; empty: everywhere. */
  places: readonly string[];
  /** Those places are meant for the head office. */
  isHeadOffice: boolean;
  industries: readonly IndustryCode[];
  numbers: Readonly<Record<ComparedFact, readonly NumberRequirement[]>>;
  /** Everything else, to be said in words. */
  rest: readonly Condition[];
}

/**
 * A form with columns can hold requirements that must all be met, one kind per column. A second list of places or
 * industries (both must be met), an exception and a choice between requirements go to the rest.
 */
export function partsOf(condition: Condition): ConditionParts {
  const requirements = allOf(condition).map((each) => onePlace(each) ?? each);
  const place = requirements.find(isPlace);
  const industry = requirements.find((each) => each.kind === 'industry' && each.except === undefined);
  const numbers = requirements.filter(isComparedNumber);
  const taken = new Set<Condition>([place ?? [], industry ?? [], numbers].flat());
  const compared = (of: ComparedFact) => numbers.filter((each) => each.of === of);
  return {
    places: place?.among ?? [],
    isHeadOffice: place?.of === 'head-office',
    industries: industry?.kind === 'industry' ? industry.among : [],
    numbers: {
      employees: compared('employees'),
      capital: compared('capital'),
      yearsSinceFounding: compared('yearsSinceFounding'),
    },
    rest: requirements.filter((each) => !taken.has(each)),
  };
}

function allOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(allOf) : [condition];
}

const isPlace = (condition: Condition): condition is PlaceRequirement => condition.kind === 'place';

const isComparedNumber = (condition: Condition): condition is NumberRequirement =>
  condition.kind === 'number' &&
  ['employees', 'capital', 'yearsSinceFounding'].includes(condition.of) &&
  isPlainNumber(condition.limit);

/** A long list of places, which is kept in pieces, is one list. */
function onePlace(condition: Condition): PlaceRequirement | undefined {
  if (condition.kind !== 'any') return undefined;
  const places = condition.of.filter(isPlace);
  const [first] = places;
  const isOne = first !== undefined && condition.of.every((each) => isPlace(each) && each.of === first.of);
  return isOne ? { kind: 'place', of: first.of, among: places.flatMap(({ among }) => among) } : undefined;
}
