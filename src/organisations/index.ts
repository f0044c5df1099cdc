export { AOMORI_MUNICIPALITIES } from './aomori/municipalities.ts';
export { heirsOf, pathsToday, successionsAfter, successionsBefore } from './chains.ts';
export { changeOrganisations, type OrganisationHouse } from './change.ts';
export type { NewOrganisation, OrganisationChange, SplitPart } from './changes/change.ts';
export { type Effect, effectsOf } from './changes/effects.ts';
export { planChange } from './changes/plan.ts';
export { parentKindsOf } from './changes/require.ts';
export { isCorporateNumber, isMunicipalityCode, isPlaceWithin, isPrefectureCode } from './codes.ts';
export { type CurrentOrganisation, currentOrganisationOf } from './current.ts';
export { dayAfter, dayBefore, firstDayOf, isDay, lastDayOf, UNKNOWN_START } from './days.ts';
export { findDivision, sameDivision, withoutOffice } from './divisions.ts';
export { importOrganisations, type TableOutcome } from './import.ts';
export { kindWords, ORGANISATION_KINDS } from './kinds.ts';
export { divisionTimeline, predecessorsOf, successorsOf } from './lineage.ts';
export { loadOrganisations } from './load.ts';
export { AREAS, areaOfOffice, OFFICES, type Office, officeOfArea } from './offices.ts';
export { existsOn, nameOn, organisationOn, organisationsOn } from './on-day.ts';
export type * from './organisation.ts';
export { OrganisationRefused } from './refused.ts';
export {
  type Register,
  type RegisterChange,
  type RegisteredOrganisation,
  registerOf,
  withChange,
} from './register.ts';
export { splitDivisions } from './split.ts';
export { loadRegister } from './store.ts';
export { readOrganisationTable } from './table/read.ts';
export { type OrganisationTableRow, TABLE_HEADS, tableOf } from './table/row.ts';
export { type DivisionTeam, divisionOfTeam, divisionsOfTeams } from './team.ts';
export { type OrganisationNode, organisationTree } from './tree.ts';
export type { Division, Succession, TimelineEntry } from './types.ts';
