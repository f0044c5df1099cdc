import type { TextSlot } from '../../../../ledger/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { ErrorSummary } from '../../../components/error-summary.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { amount } from '../../../figures.ts';
import type { Site } from '../../../site.ts';
import { FindingNotes } from '../reading/finding-note.tsx';
import { crumbsTo } from '../reading/report-page.tsx';
import type { ReportView } from '../reading/report-view.ts';
import { textHref, textTitle } from '../texts/texts-page.tsx';
import { nextEdition, type PublishPageProps } from './publication.ts';
import { PublishForm } from './publish-form.tsx';
import { words } from './words.ts';

const SHOWN = 20;

/** What will be frozen, what is still wrong or missing, and then the name of who publishes. */
export function PublishPage(props: PublishPageProps) {
  const { site, view, texts, obstacles, errors = [] } = props;
  const { fiscalYear } = view.content;
  const edition = nextEdition(view);
  const title = words.title(edition);
  return (
    <Layout
      site={site}
      title={errors.length === 0 ? title : `${words.errorTitle}：${title}`}
      kind="task"
      nav="years"
      crumbs={[...crumbsTo(site, fiscalYear), { text: words.report, href: site.links.report(fiscalYear) }]}
    >
      <div class="task">
        <ErrorSummary title={words.errorTitle} errors={errors} />
        <PageHead
          over={formatFiscalYear(fiscalYear)}
          title={title}
          lead={words.lead(formatFiscalYear(fiscalYear))}
        />
        <Frozen view={view} texts={texts} />
      </div>
      <Errors {...props} />
      <LateTexts site={site} fiscalYear={fiscalYear} late={obstacles.texts} />
      <PublishForm {...props} />
    </Layout>
  );
}

function Frozen({ view, texts }: { view: ReportView; texts: readonly TextSlot[] }) {
  const { report, corrections } = view.content;
  const own = report.programs.filter(({ isRelisting }) => !isRelisting);
  const cost = own.reduce((sum, each) => sum + (each.cost ?? 0), 0);
  const written = texts.filter(({ state }) => state !== 'missing' && state !== 'omitted');
  return (
    <section>
      <h2>{words.frozen}</h2>
      <dl class="facts">
        <dt>{words.programs}</dt>
        <dd>{words.programsCount(own.length, report.programs.length - own.length)}</dd>
        <dt>{words.cost}</dt>
        <dd class="number">{words.thousands(amount(cost))}</dd>
        <dt>{words.texts}</dt>
        <dd>{words.textsCount(written.length)}</dd>
        <dt>{words.editions}</dt>
        <dd>
          {view.editions.length === 0
            ? words.noEditions
            : view.editions.map(({ number }) => words.edition(number)).join('、')}
        </dd>
        {view.editions.length > 0 && (
          <>
            <dt>{words.corrections}</dt>
            <dd>
              {corrections.length === 0 ? words.noCorrections : words.correctionsCount(corrections.length)}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Errors({ site, view, titles, mendHref, obstacles }: PublishPageProps) {
  const wrong = obstacles.errors;
  const { fiscalYear } = view.content;
  const here = site.links.report(fiscalYear, '/publish');
  const all = site.links.at('/findings', { year: fiscalYear, severity: 'error' });
  const waived = site.links.at('/findings', { year: fiscalYear, waived: 1 });
  return (
    <section class="section" id="errors">
      <h2>
        {words.errors}
        <span class="number quiet">　{wrong.length}</span>
      </h2>
      {wrong.length === 0 ? (
        <p>{words.noErrors}</p>
      ) : (
        <>
          <p class="section__lead">{words.errorsLead(wrong.length)}</p>
          <FindingNotes
            findings={wrong.slice(0, SHOWN)}
            titles={titles}
            mendHref={mendHref}
            waiveHref={({ id }) => site.links.waiver(id, `${here}#errors`)}
          />
          {wrong.length > SHOWN && (
            <p>
              <a href={all}>{words.moreErrors(wrong.length - SHOWN)}</a>
            </p>
          )}
        </>
      )}
      <p class="small">
        <a href={waived}>{words.waivedErrors}</a>
      </p>
    </section>
  );
}

function LateTexts({
  site,
  fiscalYear,
  late,
}: {
  site: Site;
  fiscalYear: number;
  late: readonly TextSlot[];
}) {
  return (
    <section class="section" id="texts">
      <h2>
        {words.lateTexts}
        <span class="number quiet">　{late.length}</span>
      </h2>
      {late.length === 0 ? (
        <p>{words.noLateTexts}</p>
      ) : (
        <>
          <p class="section__lead">{words.lateTextsLead}</p>
          <ul>
            {late.map((text) => (
              <li>
                <a href={textHref(site, fiscalYear, text.slot)}>{textTitle(text)}</a>
                <span class="small quiet">
                  {`　${text.carriedFrom === null ? words.states.missing : words.states.carried(formatFiscalYear(text.carriedFrom))}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
