export { findDivision, sameDivision, withoutOffice } from './divisions.ts';
export { divisionTimeline, predecessorsOf, successorsOf } from './lineage.ts';
export { AREAS, areaOfOffice, OFFICES, type Office, officeOfArea } from './offices.ts';
export type * from './organisation.ts';
export { splitDivisions } from './split.ts';
export { type DivisionTeam, divisionOfTeam, divisionsOfTeams } from './team.ts';
export type { Division, Succession, TimelineEntry } from './types.ts';
