import { Candidates } from './candidates.tsx';
import type { Cell } from './cell.ts';
import { FieldProblem, FormField } from './field.tsx';
import { type FormModel, wrongAt } from './form-model.ts';
import { KeptCell } from './kept.tsx';
import { countName, rowCount, rowsOf } from './row-count.ts';
import { cellName, type RowList, rowName } from './rows.ts';
import { words } from './words.ts';

interface ListProps {
  model: FormModel;
  list: RowList;
}

/** A list of small forms, an empty one at its end; a button makes more of them without saving. */
export function Rows({ model, list }: ListProps) {
  const { field, title, lead, row } = list;
  return (
    <section class="rows" id={field} tabindex={-1}>
      <h3>{title}</h3>
      <p class="hint">{lead}</p>
      <FieldProblem name={field} message={wrongAt(model, field)} />
      <input type="hidden" name={countName(field)} value={String(rowCount(model.typed, field))} />
      {rowsOf(model.typed, field).map((number) => (
        <Row model={model} list={list} number={number} />
      ))}
      <p class="buttons">
        <MoreButton model={model} field={field} row={row} />
        {field === 'relations' && <WantsButton model={model} wants="find" anchor={field} text={words.find} />}
      </p>
    </section>
  );
}

interface ButtonProps {
  model: FormModel;
  wants: string;
  anchor: string;
  text: string;
}

/** Sends the form, saves nothing, and comes back to the same place. */
export const WantsButton = ({ model, wants, anchor, text }: ButtonProps) => (
  <button
    class="button button--second button--small"
    type="submit"
    name="wants"
    value={wants}
    formaction={`${model.action}#${anchor}`}
  >
    {text}
  </button>
);

export const MoreButton = ({ model, field, row }: { model: FormModel; field: string; row: string }) => (
  <WantsButton model={model} wants={`more:${field}`} anchor={field} text={words.more(row)} />
);

function Row({ model, list, number }: ListProps & { number: number }) {
  const { field, row, cells } = list;
  const name = rowName(field, number);
  const isFilled = cells.some(
    (cell) => cell.kind !== 'choice' && model.typed.one(cellName(field, number, cell)) !== '',
  );
  const wrong = wrongAt(model, name);
  return (
    <fieldset class={wrong === undefined ? 'part' : 'part field--error'} id={name} tabindex={-1}>
      <legend>{words.rowNo(row, number)}</legend>
      <FieldProblem name={name} message={wrong} />
      <div class="cells">
        {cells.map((cell) => (
          <RowCell model={model} cell={cell} name={cellName(field, number, cell)} />
        ))}
      </div>
      {isFilled && (
        <p class="part__remove">
          <label>
            <input
              type="checkbox"
              name={`${name}-remove`}
              value="1"
              checked={model.typed.one(`${name}-remove`) === '1'}
            />{' '}
            {words.remove}
          </label>
        </p>
      )}
    </fieldset>
  );
}

function RowCell({ model, cell, name }: { model: FormModel; cell: Cell; name: string }) {
  if (cell.kind === 'kept') return <KeptCell model={model} name={name} isShown={cell.at === 'when'} />;
  return (
    <>
      <FormField model={model} cell={cell} name={name} />
      {cell.kind === 'relation' && <Candidates model={model} name={name} />}
    </>
  );
}
