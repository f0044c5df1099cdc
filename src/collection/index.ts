export * from './answer.ts';
export type * from './question.ts';
export * from './questions/index.ts';
export { RoundRefused } from './refused.ts';
export type * from './rollover.ts';
export type * from './round.ts';
