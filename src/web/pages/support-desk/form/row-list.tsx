import type { Condition } from '../../../../supports/index.ts';
import { conditionLines } from '../condition-lines.ts';
import type { Cell } from './cell.ts';
import { FieldProblem, FormField } from './field.tsx';
import { type FormModel, wrongAt } from './form-model.ts';
import { placeName } from './place-names.ts';
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

/** What the form has no fields for: in words, and carried along as it is. */
function KeptCell({ model, name, isShown }: { model: FormModel; name: string; isShown: boolean }) {
  const value = model.typed.one(name);
  if (value === '') return null;
  return (
    <div class={isShown ? 'kept' : undefined}>
      <input type="hidden" name={name} value={value} />
      {isShown && (
        <>
          <p>
            <strong>{words.keptAmount}</strong>
          </p>
          <KeptLines model={model} text={value} />
          <p>
            <label>
              <input
                type="checkbox"
                name={`${name}-drop`}
                value="1"
                checked={model.typed.one(`${name}-drop`) === '1'}
              />{' '}
              {words.drop}
            </label>
          </p>
        </>
      )}
    </div>
  );
}

/** A condition that came as text; what somebody has broken is shown as it came. */
export function KeptLines({ model, text }: { model: FormModel; text: string }) {
  return <p class="read">{linesOf(text, model).join('\n')}</p>;
}

function linesOf(text: string, { context }: FormModel): string[] {
  try {
    return conditionLines(JSON.parse(text) as Condition, placeName(context.places));
  } catch {
    return [text];
  }
}

function Candidates({ model, name }: { model: FormModel; name: string }) {
  const found = model.candidates.get(name);
  if (found === undefined) return null;
  if (found.length === 0) return <p class="notice">{words.foundNone}</p>;
  return (
    <fieldset class="field candidates">
      <legend>{words.found}</legend>
      {found.map(({ id, title }) => (
        <p class="choice">
          <input type="radio" id={`${name}-${id}`} name={`${name}-choice`} value={id} />{' '}
          <label for={`${name}-${id}`}>
            {title}（{id}）
          </label>
        </p>
      ))}
    </fieldset>
  );
}
