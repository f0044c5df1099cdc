import { firstDayOf, lastDayOf, UNKNOWN_START } from '../days.ts';
import { AREAS, OFFICES } from '../offices.ts';
import type { OrganisationKind, OrganisationName, OrganisationSuccession } from '../organisation.ts';
import { freshId, type Register, type RegisteredOrganisation, registerOf } from '../register.ts';
import type { Division } from '../types.ts';
import { AOMORI_COUNCIL_BODIES, AOMORI_INSTITUTIONS } from './bodies.ts';
import { AOMORI_DIVISIONS } from './divisions.ts';
import { AOMORI_MUNICIPALITIES } from './municipalities.ts';
import { AOMORI_SUCCESSIONS } from './successions.ts';
import { AOMORI_TEAMS } from './teams.ts';

/** What is known of the organisations of 青森県 before anybody has changed something. */
export function aomoriRegister(): Register {
  const bureaus = [...new Set(AOMORI_DIVISIONS.flatMap(({ bureau }) => bureau ?? []))].map((name) =>
    founded('bureau', [lasting(name)]),
  );
  const divisions = AOMORI_DIVISIONS.map((division) =>
    founded(division.name.endsWith('センター') ? 'office' : 'division', [namedOver(division)], {
      parent: bureaus.find(({ names }) => names[0]!.name === division.bureau)?.id ?? null,
    }),
  );
  const idOf = (name: string) => divisions.find(({ names }) => names[0]!.name === name)!;
  const teams = Object.entries(AOMORI_TEAMS).flatMap(([division, names]) => {
    const { id, names: own } = idOf(division);
    return names.map((name) => founded('team', [{ ...own[0]!, name, kana: null }], { parent: id }));
  });
  return registerOf(
    [...bureaus, ...divisions, ...teams, ...offices(), ...municipalities(), ...bodies()],
    AOMORI_SUCCESSIONS.map(
      ({ from, to, kind, year, part, evidence }): OrganisationSuccession => ({
        ...{ from: idOf(from).id, to: idOf(to).id, day: firstDayOf(year), part, evidence },
        // No document says that an office was given another name: what they show is that one carries on the other's work.
        kind: kind === 'renamed' ? 'succeeded' : kind,
      }),
    ),
  );
}

const offices = (): RegisteredOrganisation[] =>
  AREAS.map((area) => {
    const names = OFFICES.filter((office) => office.area === area).map(({ name, validFrom, validTo }) => ({
      ...{ name, kana: null },
      validFrom: validFrom === null ? UNKNOWN_START : isoOf(validFrom),
      validTo: validTo === null ? null : isoOf(validTo),
    }));
    return founded('office', names.reverse(), { area });
  });

const municipalities = (): RegisteredOrganisation[] =>
  AOMORI_MUNICIPALITIES.map(({ code, name, kana, area }) =>
    founded('municipality', [lasting(name, kana)], { code, area }),
  );

const bodies = (): RegisteredOrganisation[] => [
  ...AOMORI_INSTITUTIONS.map((name) => founded('institution', [lasting(name)])),
  ...AOMORI_COUNCIL_BODIES.map((name) => founded('council-body', [lasting(name)])),
];

const lasting = (name: string, kana: string | null = null): OrganisationName => ({
  ...{ name, kana, validFrom: UNKNOWN_START, validTo: null },
});

const namedOver = ({ name, validFrom, validTo }: Division): OrganisationName => ({
  ...{ name, kana: null },
  validFrom: validFrom === null ? UNKNOWN_START : firstDayOf(validFrom),
  validTo: validTo === null ? null : lastDayOf(validTo),
});

function founded(
  kind: OrganisationKind,
  names: readonly OrganisationName[],
  rest: Partial<Pick<RegisteredOrganisation, 'parent' | 'area' | 'code'>> = {},
): RegisteredOrganisation {
  const { name, validFrom } = names.at(-1)!;
  const organisation = { kind, code: null, parent: null, area: null, names, ...rest };
  return { id: freshId(NOTHING, { ...organisation, name, from: validFrom }), ...organisation };
}

const NOTHING = registerOf([]);

function isoOf({ year, month, day }: { year: number; month: number; day: number }): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
