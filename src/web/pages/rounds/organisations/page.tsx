import {
  ANSWER_STATES,
  type Answer,
  type AnswerState,
  type Round,
  stateWords,
} from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { AnswerTable } from '../answer-table.tsx';
import { crumbsOf } from '../crumbs.ts';
import { organisationHref } from '../links.ts';
import { words } from './words.ts';

interface OrganisationPageProps {
  site: Site;
  round: Round;
  organisation: { id: string; name: string };
  answers: readonly Answer[];
  /** Only answers in this state. */
  state: AnswerState | undefined;
  /** ISO date. */
  today: string;
}

/** One row of the board, program by program. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { site, round, organisation, answers, state, today } = props;
  const { fiscalYear } = round;
  const shown = answers.filter((answer) => state === undefined || answer.state === state);
  const states = ANSWER_STATES.filter((each) => answers.some((answer) => answer.state === each));
  return (
    <Layout
      site={site}
      title={`${organisation.name} ${words.over(formatFiscalYear(fiscalYear))}`}
      kind="list"
      nav="round"
      crumbs={crumbsOf(site, fiscalYear)}
    >
      <PageHead
        over={words.over(formatFiscalYear(fiscalYear))}
        title={organisation.name}
        {...(site.may('round.run') && {
          take: { href: `${organisationHref(fiscalYear, organisation.id)}/forms`, text: words.forms },
        })}
      />
      <nav aria-label={words.show}>
        <ul class="tally">
          {[undefined, ...states].map((each) => (
            <li>
              <a
                href={organisationHref(fiscalYear, organisation.id, each)}
                aria-current={each === state ? 'true' : undefined}
              >
                {each === undefined ? words.all : stateWords[each]}
              </a>{' '}
              <span class="quiet number">
                {words.count(answers.filter((answer) => each === undefined || answer.state === each).length)}
              </span>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <AnswerTable answers={shown} today={today} name={words.table} />
      )}
    </Layout>
  );
}
