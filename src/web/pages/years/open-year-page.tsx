import { isOpen, type TextSlot } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

interface OpenYearPageProps {
  site: Site;
  fiscalYear: number;
  texts: readonly TextSlot[];
}

/** A year that no document covers yet: what has been carried into it, and how it begins. */
export function OpenYearPage({ site, fiscalYear, texts }: OpenYearPageProps) {
  const mayWrite = site.may('text.write');
  const { links } = site;
  const title = formatFiscalYear(fiscalYear);
  const late = texts.filter(isOpen).length;
  return (
    <Layout
      site={site}
      title={title}
      kind="subject"
      nav="years"
      crumbs={[{ text: words.title, href: links.years() }]}
    >
      <PageHead over={site.jurisdictionName} title={title} lead={words.openYear} />
      <dl class="facts facts--narrow">
        <dt>{words.programs}</dt>
        <dd>{words.noPrograms}</dd>
        <dt>{words.texts}</dt>
        <dd>{words.textsLate(late, texts.length)}</dd>
      </dl>
      <p class="buttons section">
        {mayWrite && (
          <a class="button" href={links.report(fiscalYear, '/texts')}>
            {words.toTexts}
          </a>
        )}
        <a class="button button--second" href={links.report(fiscalYear)}>
          {words.toReport}
        </a>
      </p>
      {mayWrite && (
        <p class="section">
          <a href="/check">{words.toImport}</a>
        </p>
      )}
    </Layout>
  );
}
