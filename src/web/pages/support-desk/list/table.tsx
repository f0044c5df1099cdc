import { SUPPORT_KINDS } from '../../../../supports/index.ts';
import { daysBetween, dayText, shortDay } from '../../../japanese-time.ts';
import type { Site } from '../../../site.ts';
import { supportHref } from '../links.ts';
import { StandingMark } from '../standing-mark.tsx';
import type { DeskRow } from './row.ts';
import { concernWords, openingWords, words } from './words.ts';

interface TableProps {
  site: Site;
  rows: readonly DeskRow[];
  isAll: boolean;
  /** ISO date. */
  today: string;
}

export function SupportTable({ site, rows, isAll, today }: TableProps) {
  return (
    <table class="table table--cards table--supports">
      <caption class="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {isAll && <th scope="col">{words.owner}</th>}
          <th scope="col">{words.state}</th>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.confirmed}</th>
          <th scope="col">{words.concern}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row site={site} row={row} isAll={isAll} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ site, row, isAll, today }: Omit<TableProps, 'rows'> & { row: DeskRow }) {
  const { kept, ownerName, concerns } = row;
  const { id, working } = kept;
  return (
    <tr>
      <th scope="row" class="name">
        {site.may('support.read', kept.owner) ? <a href={supportHref(id)}>{working.title}</a> : working.title}
        <span class="small quiet support__kind">
          {SUPPORT_KINDS[working.kind]}　{working.operator.name}
        </span>
      </th>
      {isAll && <td data-head={words.owner}>{ownerName}</td>}
      <td data-head={words.state}>
        <StandingMark kept={kept} today={today} />
      </td>
      <td data-head={words.period}>
        <OpeningText row={row} />
      </td>
      <td data-head={words.confirmed}>
        <ConfirmedText row={row} today={today} />
      </td>
      <td data-head={words.concern}>
        <ul class="plain small">
          {concerns.map((concern) => (
            <li>{concernWords[concern]}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function OpeningText({ row: { opening } }: { row: DeskRow }) {
  const { opensOn, closesOn } = opening.state === 'always' ? {} : opening.call;
  return (
    <>
      {openingWords[opening.state]}
      {opening.state === 'coming' && opensOn !== undefined && (
        <span class="small quiet support__kind">{words.opens(shortDay(opensOn))}</span>
      )}
      {closesOn !== undefined && (
        <span class="small quiet support__kind">{words.closes(dayText(closesOn))}</span>
      )}
    </>
  );
}

/** A month is thirty days here: it says how old a word is, and decides nothing. */
const MONTH = 30;

function ConfirmedText({ row: { kept, lastWord, concerns }, today }: { row: DeskRow; today: string }) {
  if (lastWord === null) return <span class="quiet">{words.notPublic}</span>;
  const isOld = concerns.includes('unconfirmed');
  return (
    <>
      {kept.confirmedOn === null ? words.never : dayText(kept.confirmedOn)}
      {kept.confirmedOn !== null && (
        <span class={isOld ? 'late support__kind' : 'small quiet support__kind'}>
          {words.months(Math.floor(daysBetween(lastWord, today) / MONTH))}
        </span>
      )}
    </>
  );
}
