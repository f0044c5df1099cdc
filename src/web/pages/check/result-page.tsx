import type { Severity } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { FindingCard } from '../../components/finding-card.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import { SeverityMark } from '../../components/severity.tsx';
import type { Site } from '../../site.ts';
import { ImportForm } from './import-form.tsx';
import { ReportRead } from './report-read.tsx';
import type { ResultPageProps } from './result.ts';
import { words } from './words.ts';

const PAGE_SIZE = 50;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What was read, what was not placed, what is wrong, and only then the offer to keep it. */
export function ResultPage(props: ResultPageProps) {
  const { site, inspection, csv, imported, importError } = props;
  return (
    <Layout
      site={site}
      title={words.resultTitle}
      kind="list"
      nav="check"
      crumbs={[{ text: words.title, href: '/check' }]}
    >
      {imported !== undefined && <Imported imported={imported} site={site} />}
      {importError !== undefined && (
        <p class="error-summary" role="alert">
          <a href="#import">{importError}</a>
        </p>
      )}
      <PageHead over={inspection.files.join('、')} title={words.resultTitle} csv={csv} />
      {inspection.unreadable.map(({ message }) => (
        <p class="error-summary">{message}</p>
      ))}
      {inspection.reports.map((report) => (
        <ReportRead report={report} />
      ))}
      <Wrong {...props} />
      {site.may('document.import') && imported === undefined && <ImportForm {...props} />}
      <p class="section">
        <a href="/check">{words.again}</a>
      </p>
    </Layout>
  );
}

function Imported({ imported, site }: { imported: NonNullable<ResultPageProps['imported']>; site: Site }) {
  const { isKnown, jurisdiction, jurisdictionName, fiscalYear } = imported;
  const base = jurisdiction === site.jurisdiction ? '' : `/jurisdictions/${jurisdiction}`;
  const title = `${jurisdictionName} ${formatFiscalYear(fiscalYear)}の年次報告`;
  return (
    <p class="done" role="status">
      {isKnown ? words.importedKnown : words.imported(title)}
      <a class="aside" href={`${base}/years/${fiscalYear}`}>
        {words.toLedger}
      </a>
    </p>
  );
}

function Wrong({ id, inspection, titles, shown }: ResultPageProps) {
  const severity = SEVERITIES.find((each) => each === shown.severity);
  // Gravest first; the sort is stable, so those of one severity stay in the order of the document.
  const findings = inspection.findings.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const matching = severity === undefined ? findings : findings.filter((each) => each.severity === severity);
  const items = matching.slice((shown.page - 1) * PAGE_SIZE, shown.page * PAGE_SIZE);
  const href = (by: string | undefined, page?: number) =>
    `/check/${id}?${new URLSearchParams({ ...(by && { severity: by }), ...(page && { page: String(page) }) })}#findings`;
  return (
    <section class="section" id="findings">
      <h2>{words.wrong}</h2>
      <ul class="tally">
        <li>
          <a href={href(undefined)} aria-current={severity === undefined ? 'true' : undefined}>
            {words.all} <span class="number">{findings.length}</span>
          </a>
        </li>
        {SEVERITIES.map((each) => (
          <li>
            <a href={href(each)} aria-current={severity === each ? 'true' : undefined}>
              <SeverityMark severity={each} count={findings.filter((f) => f.severity === each).length} />
            </a>
          </li>
        ))}
      </ul>
      {items.length === 0 ? (
        <p>{words.nothingWrong}</p>
      ) : (
        <ol class="findings">
          {items.map((finding) => (
            <FindingCard finding={finding} ruleTitle={titles.get(finding.rule) ?? finding.rule} />
          ))}
        </ol>
      )}
      <Pager
        page={shown.page}
        pageSize={PAGE_SIZE}
        total={matching.length}
        href={(page) => href(severity, page)}
      />
    </section>
  );
}
