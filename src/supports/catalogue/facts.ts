import type { FirmProfile } from '../../firms/index.ts';
import type { DateFact, NumberFact, Requirement } from '../condition.ts';

/** What requirements are judged by: a field of the profile, or the answer to a support's own question, by its id. */
export type ProfileFact =
  | NumberFact
  | DateFact
  | 'industry'
  | 'establishments'
  | 'headOffice'
  | 'legalForm'
  | 'certifications'
  | 'purposes';
export type Fact = ProfileFact | `question:${string}`;

export const questionFact = (id: string): Fact => `question:${id}`;
export const isQuestionFact = (fact: Fact): fact is `question:${string}` => fact.startsWith('question:');

const SIZE_FACTS: readonly Fact[] = ['industry', 'capital', 'employees', 'legalForm'];
/** Where the head office is tells of the establishments, and they tell of it. */
const PLACE_FACTS: readonly Fact[] = ['establishments', 'headOffice'];

/** The facts of a firm that a requirement is judged by; where none of them is told it is unknown. */
export function factsOf(requirement: Requirement): readonly Fact[] {
  switch (requirement.kind) {
    case 'size':
      return SIZE_FACTS;
    case 'industry':
      return ['industry'];
    case 'place':
      return PLACE_FACTS;
    case 'legal-form':
      return ['legalForm'];
    case 'number':
    case 'date':
      return [requirement.of];
    case 'certification':
      return ['certifications'];
    case 'purpose':
      return ['purposes'];
    case 'question':
      return [questionFact(requirement.id)];
  }
}

/** In the order in which they are asked for where none is worth more than the other. */
export const PROFILE_FACTS: readonly ProfileFact[] = [
  ...(['purposes', 'establishments', 'headOffice', 'industry', 'employees', 'legalForm', 'capital'] as const),
  ...(['yearsSinceFounding', 'foundedOn', 'wageRise', 'startsOn', 'salesFall'] as const),
  'certifications',
];

/** The facts that a firm has told. */
export const factsTold = (profile: FirmProfile): Fact[] => [
  ...PROFILE_FACTS.filter((fact) => profile[fact] !== undefined),
  ...Object.keys(profile.answers ?? {}).map(questionFact),
];

/** By fact: the numbers of the requirements that are judged by it. */
export function numbersByFact(distinct: readonly Requirement[]): ReadonlyMap<Fact, readonly number[]> {
  const numbers = new Map<Fact, number[]>();
  distinct.forEach((requirement, number) => {
    for (const fact of factsOf(requirement)) {
      const found = numbers.get(fact);
      if (found === undefined) numbers.set(fact, [number]);
      else found.push(number);
    }
  });
  return numbers;
}
