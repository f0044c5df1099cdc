import type { Round } from '../../../../collection/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { SeverityMark } from '../../../components/severity.tsx';
import type { UploadOutcome } from '../../../round-services.ts';
import type { Site } from '../../../site.ts';
import { crumbsOf, roundPlace } from '../crumbs.ts';
import { answerHref, roundHref } from '../links.ts';
import { words } from './words.ts';

interface ResultPageProps {
  site: Site;
  round: Round;
  outcomes: readonly UploadOutcome[];
}

/** What became of each file and of each program in it. */
export function UploadResultPage({ site, round: { fiscalYear }, outcomes }: ResultPageProps) {
  const taken = outcomes.filter(({ state }) => state === 'taken').length;
  return (
    <Layout
      site={site}
      title={words.resultTitle}
      kind="list"
      nav={roundPlace(site)}
      crumbs={crumbsOf(site, fiscalYear)}
    >
      <PageHead
        over={words.over(formatFiscalYear(fiscalYear))}
        title={words.resultTitle}
        lead={words.resultLead(outcomes.length, taken)}
      />
      <div class="table-region">
        <table class="table table--cards table--uploads">
          <caption class="visually-hidden">{words.resultTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.fileHead}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.programs}</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome) => (
              <Row year={fiscalYear} outcome={outcome} />
            ))}
          </tbody>
        </table>
      </div>
      <ul class="section section__links">
        <li>
          <a href={roundHref(fiscalYear, '/upload')}>{words.again}</a>
        </li>
        <li>
          {site.may('round.answer') ? (
            <a href="/rounds/mine">{words.mine}</a>
          ) : (
            <a href={roundHref(fiscalYear)}>{words.board}</a>
          )}
        </li>
      </ul>
    </Layout>
  );
}

function Row({ year, outcome }: { year: number; outcome: UploadOutcome }) {
  const { file, state, message, answers, returned } = outcome;
  return (
    <tr>
      <th scope="row" class="name">
        {file}
      </th>
      <td data-head={words.state}>
        <strong class={state === 'taken' || state === 'unchanged' ? undefined : 'late'}>
          {words.states[state]}
        </strong>
        <p class="small">{message}</p>
        {returned !== null && (
          <>
            <p>
              <a href={roundHref(year, `/upload/returned/${encodeURIComponent(returned)}`)}>
                {words.returned}
              </a>
            </p>
            <p class="hint">{words.returnedHint}</p>
          </>
        )}
      </td>
      <td data-head={words.programs}>
        <ul class="plain">
          {answers.map(({ id, name, changed, findings }) => (
            <li>
              <a href={answerHref(year, id)}>{name}</a>
              <span class="small quiet">　{words.changed(changed)}</span>
              {findings.length > 0 && <span class="small">　{words.findings(findings.length)}</span>}
              {findings.length > 0 && (
                <ul class="plain small">
                  {findings.slice(0, 5).map(({ severity, message: said }) => (
                    <li>
                      <SeverityMark severity={severity} /> {said}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
