import type { Support } from '../../../../supports/index.ts';
import { type Cell, cellText } from './cell.ts';
import { typedCondition } from './condition-typed.ts';
import type { FormContext } from './context.ts';
import { FIELDS } from './fields.ts';
import { countName } from './row-count.ts';
import { cellName, ROW_LISTS } from './rows.ts';
import { type Typed, type TypedEntry, typedOf } from './typed.ts';

/** Fields with a place of their own; how it is when there are no calls says what calls there are. */
export const SINGLE_CELLS: readonly Cell[] = Object.values(FIELDS)
  .flat()
  .filter(({ at }) => at !== '');
/** A list has so many empty rows behind those that are filled in. */
const BLANK_ROWS = 1;

/** A support as the fields of the form hold it. */
export function typedSupport(support: Support, context: FormContext): Typed {
  const { organisation = '', name } = support.operator;
  return typedOf([
    ...SINGLE_CELLS.map(
      (cell): TypedEntry => [cell.name, cellText(cell, valueAt(support, cell.at), context)],
    ),
    ...[...support.purposes].map((purpose): TypedEntry => ['purposes', purpose]),
    ['keywords', (support.keywords ?? []).join('\n')],
    ['steps', (support.steps ?? []).join('\n')],
    ['operator-organisation', organisation],
    ['operator-was', name],
    ['always', support.calls?.length === 0 ? '1' : ''],
    ['isComplete', support.isComplete ? '1' : ''],
    ...ROW_LISTS.flatMap(({ field, cells }) => typedRows(field, cells, support[field] ?? [], context)),
    ...typedCondition(support.condition, context.places),
  ]);
}

function typedRows(
  field: string,
  cells: readonly Cell[],
  rows: readonly object[],
  context: FormContext,
): TypedEntry[] {
  return [
    [countName(field), String(rows.length + BLANK_ROWS)],
    ...rows.flatMap((row, at) =>
      cells.map(
        (cell): TypedEntry => [cellName(field, at + 1, cell), cellText(cell, valueAt(row, cell.at), context)],
      ),
    ),
  ];
}

/** `perUnit.yen` of an amount. */
export const valueAt = (of: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], of);
