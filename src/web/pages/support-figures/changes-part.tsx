import type { DayChanges } from '../../../supports/index.ts';
import { dayText } from '../../japanese-time.ts';
import { words } from './words.ts';

interface ChangesPartProps {
  changes: readonly DayChanges[];
  titleOf(support: string): string | null;
}

/** What firms began and ceased to find from night to night, and why. */
export function ChangesPart({ changes, titleOf }: ChangesPartProps) {
  return (
    <section class="section" id="changes">
      <h2>{words.changes}</h2>
      <p>{words.changesLead}</p>
      {changes.length === 0 ? <p>{words.noChanges}</p> : <ChangesTable {...{ changes, titleOf }} />}
    </section>
  );
}

function ChangesTable({ changes, titleOf }: ChangesPartProps) {
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.support}</th>
          <th scope="col">{words.change}</th>
          <th scope="col" class="count">
            {words.kinds}
          </th>
          <th scope="col">{words.examples}</th>
          <th scope="col">{words.reason}</th>
        </tr>
      </thead>
      <tbody>
        {changes.flatMap(rowsOf).map(({ day, support, change, cells, examples, reason }) => (
          <tr>
            <td data-head={words.day}>{dayText(day)}</td>
            <th scope="row" class="name">
              {titleOf(support) ?? support}
            </th>
            <td data-head={words.change}>{change}</td>
            <td class="count" data-head={words.kinds}>
              {cells.toLocaleString('ja-JP')}
            </td>
            <td data-head={words.examples}>{examples.join('／')}</td>
            <td data-head={words.reason}>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is gone comes first: it is what somebody may have to mend. */
const rowsOf = ({ day, appeared, disappeared }: DayChanges) => [
  ...disappeared.map((each) => ({
    ...{ ...each, day, change: words.disappeared, reason: each.reason ?? words.noReason },
  })),
  ...appeared.map((each) => ({ ...each, day, change: words.appeared, reason: '' })),
];
