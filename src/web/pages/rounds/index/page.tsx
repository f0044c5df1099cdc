import type { Round } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { dayOf, dayText } from '../../../japanese-time.ts';
import type { Site } from '../../../site.ts';
import { roundHref } from '../links.ts';
import { words } from './words.ts';

/** The rounds by year, newest first. */
export function RoundsPage({ site, rounds }: { site: Site; rounds: readonly Round[] }) {
  const mayRun = site.may('round.run');
  return (
    <Layout site={site} title={words.title} kind="index" nav="round">
      <PageHead title={words.title} lead={words.lead} />
      {rounds.length === 0 && <p>{mayRun ? words.none : words.noneToSee}</p>}
      {mayRun && (
        <p class="buttons">
          <a class="button" href="/rounds/new">
            {words.open}
          </a>
        </p>
      )}
      {rounds.length > 0 && (
        <div class="table-region section">
          <table class="table table--cards">
            <caption class="visually-hidden">{words.tableName}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.opened}</th>
                <th scope="col">{words.submitBy}</th>
                <th scope="col">{words.acceptBy}</th>
                <th scope="col">{words.closed}</th>
                <th scope="col" class="count">
                  {words.answers}
                </th>
              </tr>
            </thead>
            <tbody>
              {rounds.map((round) => (
                <Row round={round} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Layout>
  );
}

function Row({ round }: { round: Round }) {
  const { fiscalYear, state, openedAt, closedAt, submitBy, acceptBy, record } = round;
  return (
    <tr>
      <th scope="row" class="name">
        <a href={roundHref(fiscalYear, state === 'closed' ? '/record' : '')}>
          {formatFiscalYear(fiscalYear)}
        </a>
      </th>
      <td data-head={words.state}>{words.states[state]}</td>
      <td data-head={words.opened}>{dayText(dayOf(openedAt))}</td>
      <td data-head={words.submitBy}>{dayText(submitBy)}</td>
      <td data-head={words.acceptBy}>{dayText(acceptBy)}</td>
      <td data-head={words.closed} class={closedAt === null ? 'is-empty' : undefined}>
        {closedAt !== null && dayText(dayOf(closedAt))}
      </td>
      <td class={record === null ? 'count is-empty' : 'count'} data-head={words.answers}>
        {record !== null && words.answerCount(record.answers)}
      </td>
    </tr>
  );
}
