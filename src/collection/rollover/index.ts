export { datesProblems, isDay, type RoundDates } from './dates.ts';
export { type AnsweringOrganisations, finished, newProgram, planRollover } from './plan-rollover.ts';
export { answerId, byListing, withPlaces } from './positions.ts';
export type * from './rollover.ts';
export { sourcePrograms, type WhoAnswers } from './source-programs.ts';
