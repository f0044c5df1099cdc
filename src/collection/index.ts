export * from './answer.ts';
export type * from './question.ts';
export * from './questions/index.ts';
export { RoundRefused } from './refused.ts';
export { planRollover, sourcePrograms, type WhoAnswers } from './rollover/index.ts';
export type * from './rollover/rollover.ts';
export type * from './round.ts';
