import type { Severity, YearSummary } from '../../../ledger/index.ts';
import { FindingCard } from '../../components/finding-card.tsx';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Pager } from '../../components/pager.tsx';
import { SeverityMark } from '../../components/severity.tsx';
import type { Site } from '../../site.ts';
import { addressOf, type FindingsPageProps } from './asked.ts';
import { FindingFilters } from './filters.tsx';
import { words } from './words.ts';

/** All findings; a filter is part of the address, so a list can be sent to a colleague. */
export function FindingsPage(props: FindingsPageProps) {
  const { site, filter, found, rules, csv } = props;
  const here = site.links.at('/findings', {
    ...addressOf(filter),
    page: found.page > 1 ? found.page : undefined,
  });
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return (
    <Layout site={site} title={words.title} kind="list" nav="findings">
      <PageHead over={site.jurisdictionName} title={words.title} lead={words.lead} csv={csv} />
      <h2 class="visually-hidden">{words.list}</h2>
      <Answers site={site} filter={filter} />
      <Tally site={site} filter={filter} found={found} />
      <FindingFilters {...props} />
      {found.items.length === 0 ? (
        <p>
          {filter.isWaived === true ? words.nothingWaived : words.nothing}
          {words.nothingNext} <a href={site.links.at('/findings')}>{words.clear}</a>
        </p>
      ) : (
        <ol class="findings">
          {found.items.map((finding) => (
            <FindingCard
              finding={finding}
              ruleTitle={titles.get(finding.rule) ?? finding.rule}
              programHref={finding.programId === null ? undefined : site.links.program(finding.programId)}
              waiver={finding.waiver}
              waiveHref={site.may('finding.waive') ? site.links.waiver(finding.id, here) : undefined}
              lineHref={lineHref(site, props.years, finding.documentId, finding.file)}
            />
          ))}
        </ol>
      )}
      <Pager
        {...found}
        href={(number) => site.links.at('/findings', { ...addressOf(filter), page: number })}
      />
    </Layout>
  );
}

/** What nobody has answered, or what somebody lets stand. */
function Answers({ site, filter }: Pick<FindingsPageProps, 'site' | 'filter'>) {
  const href = (isWaived: boolean) => site.links.at('/findings', addressOf({ ...filter, isWaived }));
  return (
    <nav class="editions" aria-label={words.answers}>
      <ul class="tally">
        {[false, true].map((isWaived) => (
          <li>
            <a
              href={href(isWaived)}
              aria-current={(filter.isWaived ?? false) === isWaived ? 'true' : undefined}
            >
              {isWaived ? words.waived : words.open}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A place names a file; which held document that is, the finding knows for its own and the years for the others. */
function lineHref(site: Site, years: YearSummary[], ownId: string, ownFile: string) {
  const held = new Map(
    years.flatMap(({ documents }) => documents.map(({ file, id }) => [file, id] as const)),
  );
  return (place: { file: string; line: number; pdfPage?: number }) => {
    const documentId = place.file === ownFile ? ownId : held.get(place.file);
    return documentId === undefined ? undefined : site.links.origin({ ...place, documentId, kind: 'sheet' });
  };
}

function Tally({ site, filter, found }: Pick<FindingsPageProps, 'site' | 'filter' | 'found'>) {
  return (
    <ul class="tally">
      <li>
        <strong class="number">{words.count(found.total)}</strong>
      </li>
      {(Object.keys(found.severities) as Severity[]).map((severity) => (
        <li>
          <a
            href={site.links.at('/findings', { ...addressOf(filter), severity })}
            aria-current={filter.severity === severity ? 'true' : undefined}
          >
            <SeverityMark severity={severity} count={found.severities[severity]} />
          </a>
        </li>
      ))}
    </ul>
  );
}
