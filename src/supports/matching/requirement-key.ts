import type { Requirement } from '../condition.ts';

/**
 * What a requirement asks for, as a text: two that ask for the same have the same key, wherever they stand written and
 * in whatever order they name things. A question is known by its id.
 */
export function requirementKey(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'size':
      return `size ${requirement.is} ${requirement.scheme}`;
    case 'industry':
      return `industry ${listed(requirement.among)} ${listed(requirement.except ?? [])}`;
    case 'place':
      return `place ${requirement.of} ${listed(requirement.among)}`;
    case 'legal-form':
    case 'certification':
    case 'purpose':
      return `${requirement.kind} ${listed(requirement.among)}`;
    case 'number':
      return `number ${requirement.of} ${requirement.is} ${requirement.limit}`;
    case 'date':
      return `date ${requirement.of} ${requirement.is} ${requirement.day}`;
    case 'question':
      return `question ${requirement.id} ${requirement.wanted}`;
  }
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : names.toSorted().join(',');

/** Whether two ask for the same. */
export const isSame = (one: Requirement, other: Requirement): boolean =>
  one === other || (one.kind === other.kind && requirementKey(one) === requirementKey(other));
