import { formatFiscalYear } from '../../../../values/index.ts';
import { findingId } from '../../../components/finding-card.tsx';
import { FindingTally } from '../../../components/finding-tally.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { PrintFormat } from '../../../printing/formats.ts';
import type { Site } from '../../../site.ts';
import { words as shared } from '../../../words.ts';
import { PrintButtons } from '../printing/print-buttons.tsx';
import { type Addresses, addressesOf } from './addresses.ts';
import { Changes, type ChangesProps } from './changes.tsx';
import { EditionChoices, editionName, editionTitle } from './edition-choice.tsx';
import { FindingNotes } from './finding-note.tsx';
import type { ReportView } from './report-view.ts';
import { words } from './words.ts';

export interface ReportPageProps {
  site: Site;
  view: ReportView;
  titles: ReadonlyMap<string, string>;
  changes: ChangesProps['changes'];
  /** Nobody but this machine may print and publish. */
  formats: readonly PrintFormat[];
}

/** The report as a whole: what it is, what stands in it and what is wrong, what changed, and what can be done. */
export function ReportPage(props: ReportPageProps) {
  const { site, view, titles, changes } = props;
  const { fiscalYear } = view.content;
  const year = formatFiscalYear(fiscalYear);
  const addresses = addressesOf(site.links, fiscalYear, view.choice);
  return (
    <Layout
      site={site}
      title={words.over(year)}
      kind="subject"
      nav="years"
      crumbs={crumbsTo(site, fiscalYear)}
    >
      <PageHead over={site.jurisdictionName} title={words.over(year)} lead={words.lead} />
      <EditionChoices
        shown={view.choice}
        choices={view.choices}
        href={(edition) => addresses.report(edition)}
      />
      <div class="subject">
        <State site={site} view={view} />
        <Doors site={site} view={view} />
      </div>
      {site.may('report.print') && (
        <PrintButtons
          site={site}
          fiscalYear={fiscalYear}
          edition={editionName(view.choice)}
          formats={props.formats}
        />
      )}
      <ContentsTable view={view} addresses={addresses} />
      {view.beside.elsewhere.length > 0 && (
        <section class="section">
          <h2>{words.findingsElsewhere}</h2>
          <FindingNotes
            findings={view.beside.elsewhere}
            titles={titles}
            mendHref={() => undefined}
            waiveHref={
              site.may('finding.waive')
                ? (finding) => site.links.waiver(finding.id, `${addresses.report()}#${findingId(finding)}`)
                : undefined
            }
          />
        </section>
      )}
      <Changes site={site} fiscalYear={fiscalYear} changes={changes} />
    </Layout>
  );
}

export const crumbsTo = ({ links }: Site, fiscalYear: number) => [
  { text: shared.years, href: links.years() },
  { text: formatFiscalYear(fiscalYear), href: links.year(fiscalYear) },
];

function State({ site, view }: { site: Site; view: ReportView }) {
  const { content, choice, editions, title } = view;
  const { edition, report } = content;
  const own = report.programs.filter(({ isRelisting }) => !isRelisting).length;
  const facts: [string, string][] = [
    [words.state, editionTitle(choice)],
    [words.title, title],
    [words.issued, edition.issued ?? words.notIssued],
    [words.dated, edition.date],
    [words.programs, String(own)],
  ];
  return (
    <dl class="facts">
      {facts.map(([head, value]) => (
        <>
          <dt>{head}</dt>
          <dd>{value}</dd>
        </>
      ))}
      <dt>{words.published}</dt>
      <dd>
        {editions.length === 0 && words.neverPublished}
        {editions.map(({ number, date, publishedBy }) => (
          <div>
            <a href={site.links.report(content.fiscalYear, `/editions/${number}`)}>
              {words.publishedOn(number, date, publishedBy)}
            </a>
          </div>
        ))}
      </dd>
    </dl>
  );
}

function Doors({ site, view }: { site: Site; view: ReportView }) {
  const { fiscalYear } = view.content;
  const report = (path: string) => site.links.report(fiscalYear, path);
  const isPublished = view.choices.includes('published');
  const doors = [
    ...(site.may('report.publish')
      ? [
          [report('/texts'), words.toTexts, words.toTextsWhat],
          [report('/publish'), words.toPublish, words.toPublishWhat],
        ]
      : []),
    ...(isPublished
      ? [
          [report('/errata'), words.toErrata, words.toErrataWhat],
          [site.links.published(fiscalYear), words.toWeb, words.toWebWhat],
        ]
      : []),
  ] as [href: string, text: string, what: string][];
  return (
    <section aria-label={words.doors}>
      <ul class="doors doors--one">
        {doors.map(([href, text, what]) => (
          <li>
            <a href={href}>{text}</a>
            <p class="small quiet">{what}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ContentsTable({ view, addresses }: { view: ReportView; addresses: Addresses }) {
  return (
    <section class="section">
      <h2>{words.contents}</h2>
      <table class="table table--narrow contents">
        <thead>
          <tr>
            <th scope="col">{words.section}</th>
            <th scope="col">{words.findings}</th>
          </tr>
        </thead>
        <tbody>
          {view.sections.map(({ id, title, level, above }) => (
            <>
              {above.map((head) => (
                <tr>
                  <th scope="colgroup" colspan={2} class="contents__head">
                    {head}
                  </th>
                </tr>
              ))}
              <tr>
                <th scope="row" class={`contents__${level}`}>
                  <a href={addresses.section(id)}>{title}</a>
                </th>
                <td>
                  <FindingTally findings={view.beside.count.get(id) ?? []} />
                </td>
              </tr>
            </>
          ))}
        </tbody>
      </table>
    </section>
  );
}
