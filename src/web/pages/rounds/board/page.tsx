import type { Board } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Bar } from '../../../components/bar.tsx';
import { ErrorSummary, type FieldError } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { dayText } from '../../../japanese-time.ts';
import type { Site } from '../../../site.ts';
import { crumbsOf } from '../crumbs.ts';
import { roundHref } from '../links.ts';
import { BoardActions } from './actions.tsx';
import { type Asked, rowsAsked, SHOWN } from './asked.ts';
import { BoardTable } from './table.tsx';
import { words } from './words.ts';

export interface BoardPageProps {
  site: Site;
  board: Board;
  asked: Asked;
  done?: { kind: string | undefined; count: string | undefined; unreachable?: readonly string[] };
  errors?: readonly FieldError[];
}

/** The board of a round: who holds the ball, since when, and what is left. */
export function BoardPage({ site, board, asked, done, errors = [] }: BoardPageProps) {
  const { round, rows } = board;
  const { fiscalYear } = round;
  const shown = rowsAsked(rows, asked);
  return (
    <Layout
      site={site}
      title={`${formatFiscalYear(fiscalYear)} ${words.title}`}
      kind="board"
      nav="round"
      crumbs={crumbsOf(site)}
    >
      <ErrorSummary title={words.errorTitle} errors={errors} />
      {errors.length === 0 && (
        <BoardDone kind={done?.kind} count={done?.count} unreachable={done?.unreachable ?? []} />
      )}
      <PageHead
        over={words.over(formatFiscalYear(fiscalYear))}
        title={words.title}
        lead={words.lead}
        take={{ href: roundHref(fiscalYear, '/board.xlsx'), text: words.excel }}
      />
      {round.state === 'closed' && (
        <p class="notice">
          {words.closed} <a href={roundHref(fiscalYear, '/record')}>{words.record}</a>
        </p>
      )}
      <Progress board={board} />
      <Filters year={fiscalYear} asked={asked} />
      {shown.length === 0 ? (
        <p>{words.noneShown}</p>
      ) : (
        <BoardTable year={fiscalYear} rows={shown} asked={asked} isLinked={site.may('answer.see')} />
      )}
      {site.may('round.run') && round.state === 'open' && <BoardActions board={board} />}
    </Layout>
  );
}

function BoardDone({ kind, count = '', unreachable = [] }: NonNullable<BoardPageProps['done']>) {
  if (kind === undefined || !(kind in words.doneWords)) return null;
  const said = words.doneWords[kind as keyof typeof words.doneWords];
  return (
    <div class="done" role="status">
      <p>{typeof said === 'string' ? said : said(/^\d{1,5}$/.test(count) ? count : '')}</p>
      {unreachable.length > 0 && <p>{words.unreachable(unreachable.join('、'))}</p>}
    </div>
  );
}

function Progress({ board: { round, total, accepted, expected } }: { board: Board }) {
  const format = (value: number) => value.toLocaleString('ja-JP');
  return (
    <dl class="standing__facts progress">
      <div>
        <dt>{words.title}</dt>
        <dd>
          {words.progress(format(accepted), format(total))}
          <Bar part={accepted} whole={total} />
        </dd>
      </div>
      <div>
        <dt>{words.expected}</dt>
        <dd>{expected === null ? words.noExpected : dayText(expected)}</dd>
      </div>
      <div>
        <dt>{words.dates}</dt>
        <dd class="progress__dates">
          <span>
            {words.submitBy} {dayText(round.submitBy)}
          </span>
          <span>
            {words.approveBy} {dayText(round.approveBy)}
          </span>
          <span>
            {words.acceptBy} {dayText(round.acceptBy)}
          </span>
        </dd>
      </div>
      <div>
        <dt>{words.threshold}</dt>
        <dd>{words.percent(round.threshold)}</dd>
      </div>
    </dl>
  );
}

function Filters({ year, asked }: { year: number; asked: Asked }) {
  const sort = asked.sort === 'listed' ? undefined : asked.sort;
  return (
    <nav aria-label={words.show}>
      <ul class="tally">
        {SHOWN.map((show) => (
          <li>
            <a
              href={roundHref(year, '', { show: show === 'all' ? undefined : show, sort })}
              aria-current={show === asked.show ? 'true' : undefined}
            >
              {words.shown[show]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
