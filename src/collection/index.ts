export * from './answer.ts';
export { type BoardInput, boardOf } from './board/board.ts';
export { closeRound } from './closing/close.ts';
export { countInto } from './counting/count-into.ts';
export { countedCells } from './counting/counted-cells.ts';
export * from './forms/index.ts';
export { changeRound } from './opening/change-round.ts';
export { type Answering, addAnswer, endAnswer, moveAnswer } from './opening/one-answer.ts';
export { openRound } from './opening/open.ts';
export type * from './question.ts';
export * from './questions/index.ts';
export { RoundRefused } from './refused.ts';
export { addRemark, closeRemark, type NewRemark } from './remarking/remark.ts';
export { type PeopleOf, type Person, type Recipient, remindersDue } from './reminding/due.ts';
export { type Reminded, type Reminding, remind } from './reminding/remind.ts';
export * from './report/index.ts';
export {
  type AnsweringOrganisations,
  planRollover,
  sourcePrograms,
  type WhoAnswers,
} from './rollover/index.ts';
export type * from './rollover/rollover.ts';
export type { AnswerOfRound, RoundRoom } from './room.ts';
export type * from './round.ts';
export { type Saving, type SavingOutcome, saveAnswer } from './saving/save.ts';
export {
  acceptAnswer,
  approveAnswer,
  sendBackAnswer,
  submitAnswer,
  withdrawAnswer,
} from './states/moves.ts';
export { hashOfAnswer } from './states/receipt.ts';
export { holderOf, type StepName, stateWords, stepsFor } from './states/steps.ts';
export type { HeldAnswer } from './store/answers.ts';
export type { StoredVersion } from './store/versions.ts';
export { ROUND_DOCUMENT, type TakenYear, takeYear } from './taking/take-year.ts';
export { type AnswerHistory, answerHistory, answerVersionsOf } from './views/answer-history.ts';
export { noteFound, roundViews } from './views/rounds.ts';
