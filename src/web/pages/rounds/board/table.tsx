import { ANSWER_STATES, type AnswerState, type BoardRow, stateWords } from '../../../../collection/index.ts';
import { shortDay } from '../../../japanese-time.ts';
import { organisationHref, roundHref } from '../links.ts';
import { holderWords } from '../states.ts';
import type { Asked, Sort } from './asked.ts';
import { words } from './words.ts';

interface BoardTableProps {
  year: number;
  rows: readonly BoardRow[];
  asked: Asked;
  /** The program lists are only for those who may read the answers. */
  isLinked: boolean;
}

/** Rows are organisations, columns are states; a cell holds how many, and how long the oldest has been there. */
export function BoardTable({ year, rows, asked, isLinked }: BoardTableProps) {
  return (
    <div class="table-region table-region--sticky">
      <table class="table table--board">
        <caption class="visually-hidden">{words.tableName}</caption>
        <thead>
          <tr>
            <Head year={year} asked={asked} sort="name" text={words.organisation} />
            {ANSWER_STATES.map((state) => (
              <th scope="col" class="count">
                {stateWords[state]}
              </th>
            ))}
            <Head year={year} asked={asked} sort="oldest" text={words.holder} />
            <Head year={year} asked={asked} sort="errors" text={words.errors} isCount />
            <Head year={year} asked={asked} sort="warnings" text={words.warnings} isCount />
            <Head year={year} asked={asked} sort="remarks" text={words.remarks} isCount />
            <Head year={year} asked={asked} sort="late" text={words.late} isCount />
            <Head year={year} asked={asked} sort="expected" text={words.expectedDay} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row year={year} row={row} isLinked={isLinked} />
          ))}
        </tbody>
        <Foot rows={rows} />
      </table>
    </div>
  );
}

interface HeadProps {
  year: number;
  asked: Asked;
  sort: Sort;
  text: string;
  isCount?: boolean;
}

function Head({ year, asked, sort, text, isCount }: HeadProps) {
  const isSorted = asked.sort === sort;
  const href = roundHref(year, '', {
    sort: isSorted ? undefined : sort,
    show: asked.show === 'all' ? undefined : asked.show,
  });
  return (
    <th
      scope="col"
      class={isCount ? 'count' : undefined}
      aria-sort={isSorted ? (sort === 'name' ? 'ascending' : 'descending') : undefined}
    >
      <a class="sort" href={href} title={words.sortBy(text)}>
        {text}
      </a>
    </th>
  );
}

function Row({ year, row, isLinked }: { year: number; row: BoardRow; isLinked: boolean }) {
  const { organisation, name, holder, errors, warnings, openRemarks, late, expected } = row;
  return (
    <tr class={late > 0 ? 'is-late' : undefined}>
      <th scope="row" class="division">
        {isLinked ? <a href={organisationHref(year, organisation)}>{name}</a> : name}
      </th>
      {ANSWER_STATES.map((state) => (
        <StateCell year={year} row={row} state={state} isLinked={isLinked} />
      ))}
      <td class="nowrap">{holder === 'nobody' ? words.done : holderWords[holder]}</td>
      <Count value={errors} isGrave />
      <Count value={warnings} />
      <Count value={openRemarks} />
      <Count value={late} isGrave />
      <td class="nowrap number">{expected === null ? '' : shortDay(expected)}</td>
    </tr>
  );
}

interface StateCellProps {
  year: number;
  row: BoardRow;
  state: AnswerState;
  isLinked: boolean;
}

function StateCell({ year, row, state, isLinked }: StateCellProps) {
  const count = row.counts[state];
  if (count === 0) return <td class="count is-empty" />;
  const days = row.oldestDays[state];
  return (
    <td class={`count state-cell state-cell--${state}`}>
      {isLinked ? <a href={organisationHref(year, row.organisation, state)}>{count}</a> : count}
      {state !== 'accepted' && days !== undefined && days > 0 && (
        <span class="state-cell__days">{words.days(days)}</span>
      )}
    </td>
  );
}

const Count = ({ value, isGrave }: { value: number; isGrave?: boolean }) => (
  <td class={value > 0 && isGrave ? 'count late' : 'count'}>{value === 0 ? '' : value}</td>
);

function Foot({ rows }: { rows: readonly BoardRow[] }) {
  const sum = (of: (row: BoardRow) => number) =>
    rows.reduce((total, row) => total + of(row), 0).toLocaleString('ja-JP');
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.total(rows.length)}</th>
        {ANSWER_STATES.map((state) => (
          <td class="count">{sum(({ counts }) => counts[state])}</td>
        ))}
        <td />
        <td class="count">{sum(({ errors }) => errors)}</td>
        <td class="count">{sum(({ warnings }) => warnings)}</td>
        <td class="count">{sum(({ openRemarks }) => openRemarks)}</td>
        <td class="count">{sum(({ late }) => late)}</td>
        <td />
      </tr>
    </tfoot>
  );
}
