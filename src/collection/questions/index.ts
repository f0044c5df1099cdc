export { COST_REASON, FIXED } from './fixed.ts';
export { type Cell, cellKey, cellOf, MAX_ROWS, reasonKey } from './keys.ts';
export { kindOf, LIMITS, labelOf } from './limits.ts';
export { type AskingContext, isCostMoved, isRowMoved, questionsOf, SPARE_ROWS } from './questions-of.ts';
export { type AnswerFields, fieldValue, isEmptyRow, isKnownRow, lastRow } from './rows.ts';
export { acceptedValues, changesBetween, withChanges } from './values.ts';
