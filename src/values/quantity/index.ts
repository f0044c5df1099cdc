export { amountsInText } from './amounts.ts';
export { changeInPercent, changeOfCells } from './change.ts';
export { formatAmount } from './format.ts';
export { levelUnit } from './level-unit.ts';
export { parseQuantity, printQuantity } from './parse.ts';
export type { Amount, NoValueReason, PlacedAmount, Qualifier, Quantity } from './types.ts';
