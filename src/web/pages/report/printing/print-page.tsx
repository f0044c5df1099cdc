import type { Complaint } from '../../../../report/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { FORMS } from '../../../printing/formats.ts';
import type { PrintJob, PrintState } from '../../../printing/print-desk.ts';
import type { Site } from '../../../site.ts';
import { editionName, editionTitle } from '../reading/edition-choice.tsx';
import { crumbsTo } from '../reading/report-page.tsx';
import { words } from './words.ts';

const SHOWN = 100;

interface PrintPageProps {
  site: Site;
  job: PrintJob;
}

/** How far the printing is, and in the end the file with what could not be printed. */
export function PrintPage({ site, job }: PrintPageProps) {
  const { order, format, state } = job;
  const report = {
    text: words.report,
    href: site.links.report(order.fiscalYear, '', { edition: editionName(order.edition) }),
  };
  const title = words.title(words.formats[format].name);
  return (
    <Layout
      site={site}
      title={`${state.is === 'done' ? `${words.done}：` : ''}${title}`}
      kind="task"
      nav="years"
      crumbs={[...crumbsTo(site, order.fiscalYear), report]}
      refresh={isOpen(state) ? 2 : undefined}
    >
      <div class="task">
        <PageHead
          over={`${formatFiscalYear(order.fiscalYear)}　${editionTitle(order.edition)}`}
          title={title}
          lead={words.formats[format].what}
        />
        {/* The script replaces this part alone, so that a reader's place is kept. */}
        <div id="print-state" data-refresh={isOpen(state) ? 'true' : undefined}>
          <State site={site} job={job} />
        </div>
        <p class="section">
          <a href={report.href}>{words.again}</a>
        </p>
      </div>
    </Layout>
  );
}

const isOpen = ({ is }: PrintState) => is === 'waiting' || is === 'running';

function State({ site, job }: PrintPageProps) {
  const { state } = job;
  if (state.is === 'stopped') {
    return (
      <div class="error-summary" role="alert">
        <h2>{words.stopped}</h2>
        <p>{state.message}</p>
      </div>
    );
  }
  return state.is === 'done' ? (
    <Done site={site} job={job} state={state} />
  ) : (
    <Progress site={site} job={job} />
  );
}

function Progress({ site, job }: PrintPageProps) {
  const { id, order, format, state } = job;
  const href = site.links.report(order.fiscalYear, `/prints/${id}`);
  const { steps } = FORMS[format];
  const at = state.is === 'running' ? steps.indexOf(state.step) + 1 : 0;
  const said =
    state.is === 'running'
      ? words.steps[state.step]
      : `${words.waiting}。${words.ahead(state.is === 'waiting' ? state.ahead : 0)}`;
  return (
    <div class="stack">
      <p role="status" class="print-step">
        <span class="number">{words.step(at, steps.length)}</span>　{said}
      </p>
      <progress max={steps.length} value={at} aria-label={words.progress} />
      <p class="hint">{words.refreshes}</p>
      <p>
        <a href={href}>{words.refresh}</a>
      </p>
    </div>
  );
}

interface DoneProps extends PrintPageProps {
  state: Extract<PrintState, { is: 'done' }>;
}

function Done({ site, job, state }: DoneProps) {
  const { name } = words.formats[job.format];
  const { pageCount, fileCount, size, complaints } = state;
  return (
    <>
      <div class="done" role="status">
        <h2>{words.done}</h2>
        <dl class="facts">
          <dt>{words.size}</dt>
          <dd class="number">{megabytes(size)}</dd>
          {pageCount !== null && (
            <>
              <dt>{words.pages}</dt>
              <dd class="number">{words.pageCount(pageCount)}</dd>
            </>
          )}
          {fileCount !== null && (
            <>
              <dt>{words.files}</dt>
              <dd class="number">{words.fileCount(fileCount)}</dd>
            </>
          )}
        </dl>
        <p>
          <a class="button" href={site.links.report(job.order.fiscalYear, `/prints/${job.id}/file`)}>
            {words.download(name)}
          </a>
        </p>
        <p class="hint">{words.kept}</p>
      </div>
      <Complaints complaints={complaints} />
    </>
  );
}

function Complaints({ complaints }: { complaints: readonly Complaint[] }) {
  if (complaints.length === 0) return <p>{words.noComplaints}</p>;
  return (
    <section class="section">
      <h2>{words.complaints}</h2>
      <p class="section__lead">{words.complaintsLead(complaints.length)}</p>
      <table class="table table--cards">
        <thead>
          <tr>
            <th scope="col">{words.where}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {complaints.slice(0, SHOWN).map(({ where, message }) => (
            <tr>
              <th scope="row">{where}</th>
              <td data-head={words.what}>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {complaints.length > SHOWN && <p class="small">{words.more(complaints.length - SHOWN)}</p>}
    </section>
  );
}

/** 3.4 MB; below a tenth of one, 48 KB. */
function megabytes(bytes: number): string {
  const size = bytes / 1024 / 1024;
  return size < 0.1 ? `${Math.ceil(bytes / 1024)} KB` : `${size.toFixed(1)} MB`;
}
