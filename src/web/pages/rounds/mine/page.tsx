import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { daysBetween, dayText } from '../../../japanese-time.ts';
import type { Site } from '../../../site.ts';
import { AnswerTable } from '../answer-table.tsx';
import { roundHref } from '../links.ts';
import type { OwnRound } from './own.ts';
import { words } from './words.ts';

interface MinePageProps {
  site: Site;
  own: readonly OwnRound[];
  /** Whether any organisation belongs to the visitor. */
  belongs: boolean;
  /** ISO date. */
  today: string;
}

/** What is asked of one's own organisation, and of those for whom one stands in: what is in hand first. */
export function MinePage({ site, own, belongs, today }: MinePageProps) {
  return (
    <Layout site={site} title={words.title} kind="list" nav="answers">
      <PageHead title={words.title} lead={words.lead} />
      {own.length === 0 && <p>{belongs ? words.noRound : words.noOrganisation}</p>}
      {own.map((each) => (
        <OwnAnswers own={each} today={today} />
      ))}
    </Layout>
  );
}

function OwnAnswers({ own, today }: { own: OwnRound; today: string }) {
  const { round, organisation, name, standsInFor, inHand, away } = own;
  const all = inHand.length + away.length;
  const title = `${words.round(formatFiscalYear(round.fiscalYear))}　${name}`;
  return (
    <section class="section own-round">
      <h2>
        {title}
        {standsInFor && <span class="tag aside">{words.standsIn(name)}</span>}
      </h2>
      {all === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="own-round__lead">
            {words.counts(String(inHand.length), String(all))} {words.due(dayText(round.submitBy))}{' '}
            <DaysLeft left={daysBetween(today, round.submitBy)} />
          </p>
          <h3>{words.inHand}</h3>
          {inHand.length === 0 ? (
            <p>{words.nothingInHand}</p>
          ) : (
            <AnswerTable
              answers={inHand}
              today={today}
              reasons={own.reasons}
              name={`${title} ${words.inHand}`}
            />
          )}
          {away.length > 0 && (
            <>
              <h3>{words.away}</h3>
              <AnswerTable answers={away} today={today} name={`${title} ${words.away}`} />
            </>
          )}
          <Forms year={round.fiscalYear} organisation={organisation} />
        </>
      )}
    </section>
  );
}

const DaysLeft = ({ left }: { left: number }) =>
  left < 0 ? <strong class="late">{words.over(-left)}</strong> : <span>{words.left(left)}</span>;

function Forms({ year, organisation }: { year: number; organisation: string }) {
  const href = (shape: string) => roundHref(year, '/forms', { organisation, shape });
  return (
    <div class="own-forms">
      <h3>{words.forms}</h3>
      <p class="hint">{words.formsLead}</p>
      <ul>
        <li>
          <a href={href('one-file')}>{words.oneFile}</a>
        </li>
        <li>
          <a href={href('one-each')}>{words.oneEach}</a>
        </li>
        <li>
          <a href={roundHref(year, '/upload')}>{words.upload}</a>
        </li>
      </ul>
    </div>
  );
}
