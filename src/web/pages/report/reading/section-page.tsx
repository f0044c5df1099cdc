import { raw } from 'hono/html';
import { formatFiscalYear } from '../../../../values/index.ts';
import { FindingTally } from '../../../components/finding-tally.tsx';
import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { EditionChoices } from './edition-choice.tsx';
import { Ended } from './ended.tsx';
import { FindingNotes, type FindingNotesProps } from './finding-note.tsx';
import { type PaperNotes, paperHtml } from './paper.tsx';
import { crumbsTo } from './report-page.tsx';
import type { ReportView } from './report-view.ts';
import type { ReportSection } from './sections.ts';
import { words } from './words.ts';

export interface SectionPageProps extends PaperNotes {
  site: Site;
  view: ReportView;
  section: ReportSection;
  /** From 1. */
  page: number;
}

/** One section as it will be printed, with what is wrong and what has changed beside it. */
export function SectionPage(props: SectionPageProps) {
  const { site, view, section, page } = props;
  const { fiscalYear } = view.content;
  const addresses = addressesOf(site.links, fiscalYear, view.choice);
  const year = formatFiscalYear(fiscalYear);
  const crumbs = [...crumbsTo(site, fiscalYear), { text: words.report, href: addresses.report() }];
  return (
    <Layout site={site} title={`${section.title}（${year}）`} kind="subject" nav="years" crumbs={crumbs}>
      <PageHead
        over={section.runningHead === section.title ? year : section.runningHead}
        title={section.title}
      />
      <EditionChoices
        shown={view.choice}
        choices={view.choices}
        href={(edition) => addresses.section(section.id, { other: edition })}
      />
      <p class="small">
        {words.findingsHere}：<FindingTally findings={view.beside.count.get(section.id) ?? []} />
      </p>
      {page === 1 && <AtHead {...props} findings={view.beside.atHead.get(section.id) ?? []} />}
      <section
        class={section.isLandscape ? 'paper paper--landscape' : 'paper'}
        aria-label={words.paper}
        tabindex={0}
      >
        {raw(paperHtml(section.pages[page - 1]!, view, addresses, props))}
      </section>
      {page === section.pages.length && <Ended {...props} />}
      <Onward view={view} section={section} page={page} addresses={addresses} />
    </Layout>
  );
}

function AtHead({ findings, ...rest }: FindingNotesProps) {
  if (findings.length === 0) return null;
  return (
    <section class="at-head">
      <h2>{words.findingsAtHead}</h2>
      <FindingNotes findings={findings} {...rest} />
    </section>
  );
}

type OnwardProps = Pick<SectionPageProps, 'view' | 'section' | 'page'> & { addresses: Addresses };

/** Within the section, then to its neighbours. */
function Onward({ view, section, page, addresses }: OnwardProps) {
  const at = view.sections.indexOf(section);
  const previous = view.sections[at - 1];
  const next = view.sections[at + 1];
  const pages = section.pages.length;
  return (
    <>
      {pages > 1 && (
        <nav class="pager" aria-label={words.pages}>
          <span>
            {page > 1 && (
              <a href={addresses.section(section.id, { page: page - 1 })} rel="prev">
                ‹ {words.previousPage}
              </a>
            )}
          </span>
          <span class="quiet number">{words.pageOf(page, pages)}</span>
          <span>
            {page < pages && (
              <a href={addresses.section(section.id, { page: page + 1 })} rel="next">
                {words.nextPage} ›
              </a>
            )}
          </span>
        </nav>
      )}
      <nav class="pager pager--sections" aria-label={words.contents}>
        <Neighbour what={words.previous} section={previous} addresses={addresses} />
        <a href={addresses.report()}>{words.toContents}</a>
        <Neighbour what={words.next} section={next} addresses={addresses} />
      </nav>
    </>
  );
}

interface NeighbourProps {
  what: string;
  section: ReportSection | undefined;
  addresses: Addresses;
}

function Neighbour({ what, section, addresses }: NeighbourProps) {
  if (section === undefined) return <span />;
  return (
    <a href={addresses.section(section.id)}>
      <span class="small quiet">{what}</span>
      <br />
      {section.title}
    </a>
  );
}
