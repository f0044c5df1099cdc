import { ANSWER_STATES, type Board, type BoardRow } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { ErrorSummary, type FieldError } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { crumbsOf } from '../crumbs.ts';
import { organisationHref, roundHref } from '../links.ts';
import { words } from './words.ts';

interface ClosePageProps {
  site: Site;
  board: Board;
  errors: readonly FieldError[];
}

/** What stands against closing, each leading to where it is; then the one button. */
export function ClosePage({ site, board, errors }: ClosePageProps) {
  const { round, rows } = board;
  const { fiscalYear } = round;
  const unfinished = rows.filter((row) => openOf(row) > 0);
  const title = errors.length === 0 ? words.title : `${words.errorTitle}：${words.title}`;
  return (
    <Layout site={site} title={title} kind="task" nav="round" crumbs={crumbsOf(site, fiscalYear)}>
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead over={formatFiscalYear(fiscalYear)} title={words.title} lead={words.lead} />
        {round.state === 'closed' ? (
          <p>
            {words.isClosed} <a href={roundHref(fiscalYear, '/record')}>{words.record}</a>
          </p>
        ) : (
          <>
            {unfinished.length === 0 ? (
              <p>{words.nothing}</p>
            ) : (
              <section>
                <h2>{words.against}</h2>
                <ul>
                  {unfinished.map((row) => (
                    <Point year={fiscalYear} row={row} text={words.row(row.name, openOf(row))} />
                  ))}
                </ul>
              </section>
            )}
            <Staying year={fiscalYear} rows={rows} />
            {unfinished.length === 0 ? (
              <form method="post" action={roundHref(fiscalYear, '/close')} class="section">
                <button class="button" type="submit">
                  {words.button}
                </button>
                <p class="hint">{words.afterwards}</p>
              </form>
            ) : (
              <p class="section">{words.notYet}</p>
            )}
          </>
        )}
      </div>
    </Layout>
  );
}

const openOf = ({ counts }: BoardRow): number =>
  ANSWER_STATES.filter((state) => state !== 'accepted').reduce((sum, state) => sum + counts[state], 0);

function Point({ year, row, text }: { year: number; row: BoardRow; text: string }) {
  return (
    <li>
      <a href={organisationHref(year, row.organisation)}>{text}</a>
    </li>
  );
}

/** What may stay open, but should be known before closing. */
function Staying({ year, rows }: { year: number; rows: readonly BoardRow[] }) {
  const points = rows.flatMap((row) => [
    ...(row.errors > 0 ? [{ row, text: words.errors(row.name, row.errors) }] : []),
    ...(row.openRemarks > 0 ? [{ row, text: words.remarks(row.name, row.openRemarks) }] : []),
  ]);
  if (points.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.mayStay}</h2>
      <ul>
        {points.map(({ row, text }) => (
          <Point year={year} row={row} text={text} />
        ))}
      </ul>
    </section>
  );
}
