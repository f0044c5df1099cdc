import { endOf, nameOn } from '../on-day.ts';
import type { OrganisationName, OrganisationSuccession } from '../organisation.ts';
import { type Register, type RegisterChange, type RegisteredOrganisation, withChange } from '../register.ts';

/** One thing that a change does, with names as they are then. */
export type Effect =
  | { what: 'begins'; name: string; day: string }
  /** `until`: the last day of the name, where one is known. */
  | { what: 'is-called'; before: string; name: string; day: string; until: string | null }
  | { what: 'ends'; name: string; lastDay: string }
  /** `null`: to nobody. */
  | { what: 'belongs'; name: string; before: string | null; to: string | null }
  | { what: 'carries-on'; from: string; to: string; day: string; kind: OrganisationSuccession['kind'] };

/** What a change does to the register, in the order in which a person tells it. */
export function effectsOf(register: Register, change: RegisterChange): Effect[] {
  const after = withChange(register, change);
  const each = change.entries.map((entry) => ({ entry, before: register.organisations.get(entry.id) }));
  const nameAt = (id: string, day: string) => nameOn(after.organisations.get(id)!, day).name;
  const nameOf = (id: string | null) => (id === null ? null : after.organisations.get(id)!.names[0]!.name);
  return [
    ...each.flatMap(({ entry, before }) => (before === undefined ? begins(entry) : ends(before, entry))),
    ...each.flatMap(({ entry, before }) => (before === undefined ? [] : isCalled(before, entry))),
    ...change.successions.map(
      ({ from, to, day, kind }): Effect => ({
        ...{ what: 'carries-on', day, kind },
        ...{ from: nameAt(from, day), to: nameAt(to, day) },
      }),
    ),
    ...each.flatMap(({ entry, before }): Effect[] => {
      if (before === undefined || before.parent === entry.parent) return [];
      const { name } = entry.names[0]!;
      return [{ what: 'belongs', name, before: nameOf(before.parent), to: nameOf(entry.parent) }];
    }),
  ];
}

function begins({ names }: RegisteredOrganisation): Effect[] {
  const { name, validFrom } = names.at(-1)!;
  return [{ what: 'begins', name, day: validFrom }];
}

function ends(before: RegisteredOrganisation, entry: RegisteredOrganisation): Effect[] {
  const lastDay = endOf(entry);
  if (lastDay === null || lastDay === endOf(before)) return [];
  return [{ what: 'ends', name: entry.names[0]!.name, lastDay }];
}

function isCalled(before: RegisteredOrganisation, entry: RegisteredOrganisation): Effect[] {
  const isNew = ({ name, kana, validFrom }: OrganisationName) => {
    const then = nameOn(before, validFrom);
    return then.name !== name || then.kana !== kana;
  };
  return entry.names.filter(isNew).map(
    ({ name, validFrom, validTo }): Effect => ({
      ...{ what: 'is-called', name, day: validFrom, until: validTo === endOf(entry) ? null : validTo },
      before: nameOn(before, validFrom).name,
    }),
  );
}
