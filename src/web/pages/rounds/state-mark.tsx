import { type AnswerState, stateWords } from '../../../collection/index.ts';

/** The state of an answer, by its word; the frame only repeats it. */
export function StateMark({ state }: { state: AnswerState }) {
  return <span class={`state state--${state}`}>{stateWords[state]}</span>;
}
