import type { z } from 'zod';
import type { FirmProfile } from '../../../firms/index.ts';
import type { Ask, Found, FoundSupport, MatchStatus } from '../../../supports/index.ts';
import type { findParameters, questionParameters, supportParameters } from './shapes/parameters.ts';

type FirmAsked = z.output<typeof supportParameters>;

/** What parameters say of a firm; of one with a single place its head office is there. */
export function profileOf({
  place,
  head,
  industry,
  form,
  cert,
  answers,
  founded,
  starts,
  ...numbers
}: FirmAsked): FirmProfile {
  const { employees, capital, years, fall, raise } = numbers;
  const headOffice = head ?? (place?.length === 1 ? place[0] : undefined);
  return defined<FirmProfile>({
    ...{ industry, legalForm: form, headOffice, establishments: place },
    ...{ employees, capital, yearsSinceFounding: years, salesFall: fall, wageRise: raise },
    ...{ foundedOn: founded, startsOn: starts },
    certifications: cert?.filter((each) => each !== 'none'),
    answers: answers && answersOf(answers),
  });
}

const answersOf = (given: Readonly<Record<string, '0' | '1'>>): Record<string, boolean> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key.slice(2), value === '1']));

/** Whether parameters say anything of a firm. */
export const saysSomething = (profile: FirmProfile): boolean => Object.keys(profile).length > 0;

/** Parameters that ask for supports; an address of questions has no order. */
type AskAsked = z.output<typeof questionParameters> & Pick<z.output<typeof findParameters>, 'sort'>;

/** What parameters ask for. */
export function askOf(asked: AskAsked): Ask {
  const { q, purpose, kind, level, open, by, least, sort } = asked;
  return {
    profile: profileOf(asked),
    ...defined<Ask>({
      ...{ text: q?.trim() || undefined, purposes: purpose, kinds: kind, levels: level },
      ...{ isOpen: open === '1' ? true : undefined, closesBy: by, leastAmount: least, sort },
    }),
  };
}

/** Those of the asked statuses, best first; what is 対象外 only where it is asked for. */
export function ofStatuses(
  { results, excluded }: Found,
  wanted: readonly MatchStatus[] = [],
): readonly FoundSupport[] {
  if (wanted.length === 0) return results;
  return [...results, ...excluded].filter(({ match }) => wanted.includes(match.status));
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** Without what is undefined: what nobody said is not there. */
const defined = <T extends object>(said: Loose<T>): T =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as T;
