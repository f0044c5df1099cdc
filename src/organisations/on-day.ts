import type { Organisation, OrganisationName } from './organisation.ts';
import type { Register, RegisteredOrganisation } from './register.ts';

/** The first day of an organisation. */
export const beginOf = ({ names }: Pick<RegisteredOrganisation, 'names'>): string => names.at(-1)!.validFrom;

/** Its last day; `null` while none is known. */
export const endOf = ({ names }: Pick<RegisteredOrganisation, 'names'>): string | null => names[0]!.validTo;

/** The name in force on a day; the last one after the end, the first one before the beginning. */
export function nameOn({ names }: Pick<RegisteredOrganisation, 'names'>, day: string): OrganisationName {
  return names.find(({ validFrom }) => validFrom <= day) ?? names.at(-1)!;
}

export const existsOn = (organisation: RegisteredOrganisation, day: string): boolean =>
  beginOf(organisation) <= day && !hasEndedBy(organisation, day);

/** Whether its last day lies before the day. */
export function hasEndedBy(organisation: RegisteredOrganisation, day: string): boolean {
  const end = endOf(organisation);
  return end !== null && end < day;
}

/** An organisation as it is on a day. */
export function organisationOn(registered: RegisteredOrganisation, day: string): Organisation {
  const { names, ...rest } = registered;
  const { name, kana } = nameOn(registered, day);
  return { ...rest, name, kana, validFrom: beginOf(registered), validTo: endOf(registered) };
}

/** Those that exist on a day. */
export function organisationsOn(register: Register, day: string): Organisation[] {
  return [...register.organisations.values()]
    .filter((each) => existsOn(each, day))
    .map((each) => organisationOn(each, day));
}

/** Those that belong to it on a day. */
export function childrenOn(register: Register, parent: string, day: string): RegisteredOrganisation[] {
  return [...register.organisations.values()].filter((each) => each.parent === parent && existsOn(each, day));
}
