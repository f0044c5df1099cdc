import type { DocumentView, Severity, StatementKind } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Layout } from '../../components/layout.tsx';
import { placeText } from '../../components/origin.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { SeverityMark } from '../../components/severity.tsx';
import { circled, percent } from '../../figures.ts';
import { lineId } from '../../links.ts';
import type { StatedLine } from '../../services.ts';
import type { Site } from '../../site.ts';
import { words as shared, statementWords } from '../../words.ts';
import { words } from './words.ts';

interface DocumentPageProps {
  site: Site;
  document: DocumentView;
  lines: StatedLine[];
  csv: string;
}

export function DocumentPage({ site, document, lines, csv }: DocumentPageProps) {
  const year = formatFiscalYear(document.fiscalYear);
  const crumbs = [
    { text: shared.years, href: site.links.years() },
    { text: year, href: site.links.year(document.fiscalYear) },
  ];
  return (
    <Layout site={site} title={document.title} kind="subject" nav="years" crumbs={crumbs}>
      <PageHead over={words.over} title={document.title} csv={csv} />
      <Facts site={site} document={document} />
      <section class="section">
        <h2>{words.lines}</h2>
        {lines.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p class="section__lead">{words.linesLead}</p>
            <LinesTable site={site} lines={lines} />
          </>
        )}
      </section>
      <Unplaced document={document} />
    </Layout>
  );
}

function Facts({ site, document }: { site: Site; document: DocumentView }) {
  const kinds = Object.entries(document.statements) as [StatementKind, number][];
  return (
    <dl class="facts facts--narrow">
      <dt>{words.file}</dt>
      <dd>{document.file}</dd>
      <dt>{words.readAt}</dt>
      <dd class="number">{document.readAt.slice(0, 10)}</dd>
      <dt>{words.placed}</dt>
      <dd class="number">{percent(document.placed)}</dd>
      <dt>{words.policies}</dt>
      <dd>
        {document.policies.map((policy) => (
          <>
            <a href={site.links.policy(document.fiscalYear, policy)}>
              {circled(policy) || site.policyName(policy).short}
            </a>{' '}
          </>
        ))}
      </dd>
      <dt>{words.statements}</dt>
      <dd>
        {kinds.map(([kind, count]) => `${statementWords[kind] ?? kind} ${words.count(count)}`).join('、')}
      </dd>
      <dt>{words.findings}</dt>
      <dd>
        <a href={site.links.at('/findings', { document: document.id })}>
          {(Object.keys(document.findings) as Severity[]).map((severity) => (
            <>
              <SeverityMark severity={severity} count={document.findings[severity]} />
            </>
          ))}
        </a>
      </dd>
    </dl>
  );
}

/** Several statements may stand on one line: the first carries the anchor. */
function LinesTable({ site, lines }: { site: Site; lines: StatedLine[] }) {
  const anchored = new Set<string>();
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.text}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const id = lineId(line);
          const isFirst = !anchored.has(id);
          anchored.add(id);
          return (
            <tr id={isFirst ? id : undefined}>
              <th scope="row" class="nowrap number">
                <a href={`#${id}`}>{placeText(line)}</a>
              </th>
              <td class="nowrap" data-head={words.kind}>
                {statementWords[line.kind]}
              </td>
              <td class={line.subject === null ? 'is-empty' : undefined} data-head={words.subject}>
                {line.programId === null ? (
                  line.subject
                ) : (
                  <a href={site.links.program(line.programId)}>{line.subject}</a>
                )}
              </td>
              <td class="number-text" data-head={words.text}>
                {line.text}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Unplaced({ document }: { document: DocumentView }) {
  if (document.unplaced.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.unplaced}</h2>
      <ul class="small">
        {document.unplaced.map((line) => (
          <li id={lineId(line)}>
            {placeText(line)}：{line.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
