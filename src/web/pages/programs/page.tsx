import type { ProgramView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import type { Crumb } from '../../components/breadcrumbs.tsx';
import { FindingCard } from '../../components/finding-card.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { Divisions } from './divisions.tsx';
import { YearFacts } from './facts.tsx';
import { Lineage } from './lineage.tsx';
import { Series } from './series.tsx';
import { words } from './words.ts';

interface ProgramPageProps {
  site: Site;
  program: ProgramView;
  titles: ReadonlyMap<string, string>;
  csv: string;
  /** What was wrong with a decision that was sent. */
  error?: string;
}

/** One program over all its years. */
export function ProgramPage({ site, program, titles, csv, error }: ProgramPageProps) {
  const { links } = site;
  const described = program.years.findLast(({ description }) => description !== null);
  const years = [...program.years].reverse();
  const crumbs: Crumb[] = [{ text: shared.years, href: links.years() }];
  const latest = years[0];
  if (latest !== undefined)
    crumbs.push({ text: formatFiscalYear(latest.fiscalYear), href: links.year(latest.fiscalYear) });
  return (
    <Layout site={site} title={program.name} kind="subject" nav="years" crumbs={crumbs}>
      {error !== undefined && (
        <p class="error-summary field__error" role="alert">
          {error}
        </p>
      )}
      <PageHead
        over={words.over}
        title={program.name}
        lead={described?.description ?? words.noDescription}
        csv={csv}
      />
      <div class="subject">
        <section aria-label={words.facts} class="stack" id="facts">
          {years.map((year, i) => (
            <YearFacts site={site} programId={program.id} year={year} open={i === 0} />
          ))}
        </section>
        <Series site={site} program={program} />
      </div>
      <Lineage site={site} program={program} />
      <Divisions site={site} divisions={program.divisions} />
      <Findings site={site} program={program} titles={titles} />
    </Layout>
  );
}

function Findings({ site, program, titles }: Pick<ProgramPageProps, 'site' | 'program' | 'titles'>) {
  const documents = documentsOf(program);
  const findings = program.years.flatMap((year) => year.findings);
  return (
    <section class="section" id="findings">
      <h2>{words.findings}</h2>
      {findings.length === 0 ? (
        <p>{words.noFindings}</p>
      ) : (
        <ul class="findings">
          {findings.map((finding) => (
            <FindingCard
              finding={finding}
              ruleTitle={titles.get(finding.rule) ?? finding.rule}
              lineHref={(place) => {
                const documentId = documents.get(place.file);
                return documentId && site.links.origin({ ...place, documentId, kind: 'sheet' });
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Findings name files; the facts beside them know which held document a file is. */
function documentsOf(program: ProgramView): Map<string, string> {
  const origins = [
    ...program.years.flatMap((year) => year.listings.map(({ origin }) => origin)),
    ...program.indicators.flatMap(({ points }) => points.map(({ origin }) => origin)),
  ];
  return new Map(origins.map(({ file, documentId }) => [file, documentId]));
}
