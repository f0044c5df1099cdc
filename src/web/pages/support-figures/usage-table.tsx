import { USAGE_EVENTS, type UsageEvent } from '../../../supports/index.ts';
import type { Site } from '../../site.ts';
import type { FigureRow, FigureTable } from './tables.ts';
import { words } from './words.ts';

/** Rows with one figure for each event; the last row adds them up. */
export function UsageTable({ site, table: { id, head, events, rows } }: { site: Site; table: FigureTable }) {
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {events.map((event) => (
            <th scope="col" class="count">
              {USAGE_EVENTS[event]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row" class="name">
              {id === 'supports' && !row.name.endsWith(words.gone) ? (
                <a href={site.links.at(`/supports/${row.of}`)}>{row.name}</a>
              ) : (
                row.name
              )}
            </th>
            <Counts events={events} of={(event) => row.counts[event] ?? 0} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <Counts events={events} of={(event) => sumOf(rows, event)} />
        </tr>
      </tfoot>
    </table>
  );
}

function Counts({ events, of }: { events: readonly UsageEvent[]; of: (event: UsageEvent) => number }) {
  return (
    <>
      {events.map((event) => (
        <td class="count" data-head={USAGE_EVENTS[event]}>
          {of(event).toLocaleString('ja-JP')}
        </td>
      ))}
    </>
  );
}

const sumOf = (rows: readonly FigureRow[], event: UsageEvent): number =>
  rows.reduce((sum, { counts }) => sum + (counts[event] ?? 0), 0);
