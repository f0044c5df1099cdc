import { cellKey, type Question } from '../../../../collection/index.ts';
import { Beside, MissingMark } from './beside.tsx';
import { ReasonField } from './field.tsx';
import { type FormModel, questionsIn } from './form-model.ts';
import { Input } from './input.tsx';
import { movedQuantity } from './moved.ts';
import { Remarks, WriteRemark } from './remarks.tsx';
import { words } from './words.ts';

const CELLS = ['label', 'previous', 'current'] as const;

/** The table of results as staff know it: item, last year, this year, why it moved; some rows are free. */
export function IndicatorTable({ model }: { model: FormModel }) {
  const asked = questionsIn(model, 'indicators');
  const rows = [...new Set(asked.map(({ row }) => row ?? 0))].filter(
    (row) => model.mode === 'edit' || !isEmpty(model, row),
  );
  return (
    <div class="table-region">
      <table class="table table--form table--indicators">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.label}</th>
            <th scope="col">{words.lastYear}</th>
            <th scope="col">{words.thisYear}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.remarks}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Row model={model} row={row} asked={asked.filter((each) => each.row === row)} />
        ))}
      </table>
    </div>
  );
}

const isEmpty = ({ wordAt }: FormModel, row: number): boolean =>
  wordAt(cellKey(row, 'label')) === '' && wordAt(cellKey(row, 'current')) === '';

interface RowProps {
  model: FormModel;
  row: number;
  asked: readonly Question[];
}

const HEADS = { label: words.label, previous: words.lastYear, current: words.thisYear };

function Row({ model, row, asked }: RowProps) {
  const what = model.wordAt(cellKey(row, 'label')) || words.rowName(row);
  return (
    <tbody id={`field-indicator-${row}`}>
      <tr>
        <th scope="row" class="count" data-unit={words.row}>
          {row}
          <span class="visually-hidden">{words.row}</span>
        </th>
        {CELLS.map((cell) => (
          <td class={`cell-${cell}`} data-head={HEADS[cell]}>
            <CellInput
              model={model}
              question={asked.find(({ key }) => key === cellKey(row, cell))}
              what={what}
            />
          </td>
        ))}
        <td class="cell-reason" data-head={words.reason}>
          <MovedInRow model={model} row={row} />
          <ReasonField model={model} reasonKey={cellKey(row, 'reason')} />
        </td>
        <td class="cell-remark">
          {!isEmpty(model, row) && (
            <WriteRemark model={model} field={cellKey(row, 'current')} label={what} isShort />
          )}
        </td>
      </tr>
      <tr class="below">
        <td colspan={6}>
          {CELLS.map((cell) => (
            <Beside model={model} field={cellKey(row, cell)} />
          ))}
          {CELLS.map((cell) => (
            <Remarks model={model} field={cellKey(row, cell)} />
          ))}
        </td>
      </tr>
    </tbody>
  );
}

function CellInput({
  model,
  question,
  what,
}: {
  model: FormModel;
  question: Question | undefined;
  what: string;
}) {
  if (question === undefined) return null;
  return (
    <>
      <Input model={model} question={question} label={`${what}　${question.label}`} />
      {question.counted === null && <MissingMark model={model} question={question} />}
    </>
  );
}

function MovedInRow({ model, row }: { model: FormModel; row: number }) {
  const [before, after] = [model.wordAt(cellKey(row, 'previous')), model.wordAt(cellKey(row, 'current'))];
  return (
    <span class="moved" data-slot={`moved-${cellKey(row, 'current')}`}>
      {movedQuantity(before, after)}
    </span>
  );
}
