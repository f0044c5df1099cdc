import type { Finding, ProgramView, ProgramYearView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import type { Crumb } from '../../components/breadcrumbs.tsx';
import { FindingCard } from '../../components/finding-card.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { policyLabel } from '../../policy-names.ts';
import type { Site } from '../../site.ts';
import { severityWords, words as shared } from '../../words.ts';
import { Disputes } from './disputes.tsx';
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
  const described = program.years.findLast(({ description }) => description !== null);
  const years = [...program.years].reverse();
  return (
    <Layout site={site} title={program.name} kind="subject" nav="years" crumbs={crumbsOf(site, years[0])}>
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
        take={{ href: `${site.links.program(program.id)}/sheet.pdf`, text: words.sheet }}
      />
      <div class="subject">
        <section aria-label={words.facts} class="stack" id="facts">
          {years.map((year, i) => (
            <YearFacts site={site} year={year} open={i === 0} />
          ))}
        </section>
        <Series site={site} program={program} />
      </div>
      <Disputes site={site} program={program} />
      <Lineage site={site} program={program} />
      <Divisions site={site} divisions={program.divisions} />
      <Findings site={site} program={program} titles={titles} />
    </Layout>
  );
}

/** Down from the years to the list in which the program's latest year stands. */
function crumbsOf({ links, policyName }: Site, latest: ProgramYearView | undefined): Crumb[] {
  const crumbs: Crumb[] = [{ text: shared.years, href: links.years() }];
  if (latest === undefined) return crumbs;
  const { fiscalYear, listings } = latest;
  crumbs.push({ text: formatFiscalYear(fiscalYear), href: links.year(fiscalYear) });
  const policy = listings.find(({ isRelisting }) => !isRelisting)?.policy ?? listings[0]?.policy;
  if (policy === undefined) return crumbs;
  return [
    ...crumbs,
    { text: policyLabel(policy, policyName(policy).short), href: links.policy(fiscalYear, policy) },
  ];
}

function Findings({ site, program, titles }: Pick<ProgramPageProps, 'site' | 'program' | 'titles'>) {
  const documents = documentsOf(program);
  const findings = program.years
    .toReversed()
    .flatMap((year) => year.findings.toSorted((a, b) => rank(a) - rank(b)));
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

const rank = ({ severity }: Finding) => Object.keys(severityWords).indexOf(severity);

/** Findings name files; the facts beside them know which held document a file is. */
function documentsOf(program: ProgramView): Map<string, string> {
  const origins = [
    ...program.years.flatMap((year) => year.listings.map(({ origin }) => origin)),
    ...program.indicators.flatMap(({ points }) => points.map(({ origin }) => origin)),
  ];
  return new Map(origins.map(({ file, documentId }) => [file, documentId]));
}
