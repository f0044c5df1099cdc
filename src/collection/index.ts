export * from './answer.ts';
export type * from './question.ts';
export type * from './rollover.ts';
export type * from './round.ts';
