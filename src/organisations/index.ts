export { type Division, findDivision, sameDivision, withoutOffice } from './divisions.ts';
export {
  divisionTimeline,
  predecessorsOf,
  type Succession,
  successorsOf,
  type TimelineEntry,
} from './lineage.ts';
export { AREAS, areaOfOffice, OFFICES, type Office, officeOfArea } from './offices.ts';
export { splitDivisions } from './split.ts';
export { type DivisionTeam, divisionOfTeam, divisionsOfTeams } from './team.ts';
