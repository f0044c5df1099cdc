import type { AnsweringOrganisations, WhoAnswers } from '../collection/index.ts';
import {
  currentOrganisationOf,
  lastDayOf,
  nameOn,
  type OrganisationKind,
  organisationsOn,
  type Register,
} from '../organisations/index.ts';

/** Above the editors of these stands no approver: what they submit goes straight to the secretariat. */
const WITHOUT_APPROVER = new Set<OrganisationKind>(['municipality', 'institution', 'council-body']);

/** Who may answer today, by id. */
export const answeringOrganisations = (register: Register, today: string): AnsweringOrganisations =>
  new Map(
    organisationsOn(register, today).map(({ id, kind }) => [
      id,
      { needsApproval: !WITHOUT_APPROVER.has(kind) },
    ]),
  );

/** Who does today the work of a division that a year's report prints. */
export const whoAnswers =
  (register: Register, sourceYear: number, today: string): WhoAnswers =>
  (printed) =>
    currentOrganisationOf(register, printed, sourceYear, today);

/** The names that a year's report prints: those in force on its last day. */
export const namesOfYear = (register: Register, fiscalYear: number): ((organisation: string) => string) =>
  namesOn(register, lastDayOf(fiscalYear));

export const namesOn =
  (register: Register, day: string) =>
  (organisation: string): string => {
    const found = register.organisations.get(organisation);
    return found === undefined ? organisation : nameOn(found, day).name;
  };
