import { dayBefore } from '../days.ts';
import type { OrganisationName } from '../organisation.ts';

/**
 * Names over time with another one from a day on: the name in force then ends on the day before, and the new one lasts
 * as long as that would have. One that began on the same day is replaced.
 * @param names newest first, one of them in force on the day
 */
export function renamedFrom(
  names: readonly OrganisationName[],
  { name, kana }: Pick<OrganisationName, 'name' | 'kana'>,
  from: string,
): OrganisationName[] {
  const at = names.findIndex(({ validFrom }) => validFrom <= from);
  const cut = names[at]!;
  const earlier = cut.validFrom === from ? [] : [{ ...cut, validTo: dayBefore(from) }];
  const renamed = { name, kana, validFrom: from, validTo: cut.validTo };
  return joined([...names.slice(0, at), renamed, ...earlier, ...names.slice(at + 1)]);
}

/** Names over time that end on a day on which the newest of them is in force. */
export const endedOn = (names: readonly OrganisationName[], lastDay: string): OrganisationName[] =>
  names.map((each, index) => (index === 0 ? { ...each, validTo: lastDay } : each));

/** The same name twice in a row is one name. */
function joined(names: readonly OrganisationName[]): OrganisationName[] {
  const found: OrganisationName[] = [];
  for (const each of names) {
    const later = found.at(-1);
    if (later?.name === each.name) found.splice(-1, 1, { ...later, validFrom: each.validFrom });
    else found.push(each);
  }
  return found;
}
