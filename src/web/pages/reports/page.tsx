import type { Edition } from '../../../report/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { formatOfFile, PRINT_FORMATS } from '../../printing/formats.ts';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

/** A year of which a report is out. */
export interface PublishedYear {
  fiscalYear: number;
  /** Oldest first. */
  editions: readonly Edition[];
  /** Its report was read from paper, and stands before the editions. */
  isFromPaper: boolean;
}

/** Every report that is out, with its editions, what was corrected, and the files that were given out. */
export function ReportsPage({ site, years }: { site: Site; years: readonly PublishedYear[] }) {
  return (
    <Layout site={site} title={words.title} kind="index" nav="reports">
      <PageHead over={site.jurisdictionName} title={words.title} lead={words.lead} />
      {years.length === 0 ? <p>{words.nothing}</p> : <ReportsTable site={site} years={years} />}
    </Layout>
  );
}

function ReportsTable({ site, years }: { site: Site; years: readonly PublishedYear[] }) {
  return (
    <table class="table table--cards">
      <thead>
        <tr>
          <th scope="col">{words.inForce}</th>
          <th scope="col">{words.editions}</th>
          <th scope="col">{words.errata}</th>
          <th scope="col">{words.files}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr>
            <th scope="row" class="name">
              <a href={site.links.published(year.fiscalYear)}>
                {words.read(formatFiscalYear(year.fiscalYear))}
              </a>
            </th>
            <td data-head={words.editions}>
              <Editions site={site} year={year} />
            </td>
            <Corrections site={site} year={year} />
            <Files site={site} year={year} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface YearProps {
  site: Site;
  year: PublishedYear;
}

/** Newest first. */
function Editions({ site, year: { fiscalYear, editions, isFromPaper } }: YearProps) {
  return (
    <ul class="plain">
      {editions.toReversed().map(({ number, date }) => (
        <li>
          <a href={site.links.published(fiscalYear, number)}>{words.edition(number)}</a>
          <span class="small quiet number">{words.date(date)}</span>
        </li>
      ))}
      {isFromPaper && (
        <li>
          {editions.length === 0 ? (
            words.asPrinted
          ) : (
            <a href={site.links.published(fiscalYear, 0)}>{words.asPrinted}</a>
          )}
        </li>
      )}
    </ul>
  );
}

function Corrections({ site, year: { fiscalYear, editions } }: YearProps) {
  const corrected = editions.filter(({ corrections }) => corrections > 0).toReversed();
  if (corrected.length === 0) return <Nothing head={words.errata} />;
  return (
    <td data-head={words.errata}>
      <ul class="plain">
        {corrected.map(({ number, corrections }) => (
          <li>
            <a href={site.links.report(fiscalYear, '/errata', { edition: number })}>
              {words.edition(number)}　{words.count(corrections)}
            </a>
          </li>
        ))}
      </ul>
    </td>
  );
}

function Files({ site, year: { fiscalYear, editions } }: YearProps) {
  const files = (editions.at(-1)?.files ?? []).toSorted((a, b) => rank(a.name) - rank(b.name));
  if (files.length === 0) return <Nothing head={words.files} />;
  return (
    <td data-head={words.files}>
      <ul class="plain">
        {files.map(({ name, number }) => (
          <li>
            <a href={site.links.report(fiscalYear, `/editions/${number}/files/${encodeURIComponent(name)}`)}>
              {words.called[formatOfFile(name) as keyof typeof words.called] ?? name}
            </a>
          </li>
        ))}
      </ul>
    </td>
  );
}

const rank = (name: string) => PRINT_FORMATS.indexOf(formatOfFile(name) ?? 'errata');

const Nothing = ({ head }: { head: string }) => (
  <td data-head={head}>
    <span class="quiet">{words.none}</span>
  </td>
);
