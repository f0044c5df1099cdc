export type { Comparison, Condition, NumberFact, Requirement } from './condition.ts';
export { type Conditions, type Match, type MatchStatus, match } from './matching/match.ts';
