import { readSource, UnreadableFile } from '../formats/index.ts';
import {
  changeOrganisations,
  effectsOf,
  existsOn,
  importOrganisations,
  loadRegister,
  nameOn,
  type OrganisationHouse,
  organisationOn,
  planChange,
  type Register,
  successionsAfter,
  successionsBefore,
  tableOf,
} from '../organisations/index.ts';
import { dayInJapan } from '../platform/index.ts';
import type { OrganisationServices, OrganisationView } from '../web/index.ts';

/** The organisations of the home jurisdiction as the pages ask for them. */
export function webOrganisations(house: OrganisationHouse, jurisdiction: string): OrganisationServices {
  const register = () => loadRegister(house.database.db, jurisdiction);
  const today = () => dayInJapan(house.clock.now());
  return {
    today,
    list: async ({ day = today(), kind, withEnded = false } = {}) =>
      [...(await register()).organisations.values()]
        .filter((each) => kind === undefined || each.kind === kind)
        .filter((each) => withEnded || existsOn(each, day))
        .map((each) => organisationOn(each, day)),
    organisation: async (id) => viewOf(await register(), id, today()),
    preview: async (change) => {
      const now = await register();
      return effectsOf(now, planChange(now, change));
    },
    change: async (change) => {
      const { entries } = await changeOrganisations(house, jurisdiction, change);
      return entries.map(({ id }) => id);
    },
    table: async () => tableOf(await register()),
    takeTable: async ({ name, bytes }) => {
      try {
        return await importOrganisations(house, jurisdiction, await readSource(bytes, name));
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        return { kind: 'refused', problems: [error.message] };
      }
    },
  };
}

function viewOf(register: Register, id: string, today: string): OrganisationView | null {
  const found = register.organisations.get(id);
  if (found === undefined) return null;
  const end = found.names[0]!.validTo;
  const day = end !== null && end < today ? end : today;
  const [before, after] = [successionsBefore(register, id), successionsAfter(register, id)];
  const spoken = [...before, ...after].flatMap((each) => [each.from, each.to]);
  const named = [...spoken, ...(found.parent === null ? [] : [found.parent])];
  return {
    organisation: organisationOn(found, today),
    ...{ names: found.names, before, after },
    children: [...register.organisations.values()]
      .filter((each) => each.parent === id && existsOn(each, day))
      .map((each) => organisationOn(each, day)),
    nameOf: new Map(named.map((each) => [each, nameOn(register.organisations.get(each)!, day).name])),
  };
}
