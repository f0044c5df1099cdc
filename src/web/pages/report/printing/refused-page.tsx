import { Layout } from '../../../components/layout.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import type { Site } from '../../../site.ts';
import { crumbsTo } from '../reading/report-page.tsx';
import { words } from './words.ts';

/** Nothing was printed: why, and the way back. */
export function RefusedPage({
  site,
  fiscalYear,
  message,
}: {
  site: Site;
  fiscalYear: number;
  message: string;
}) {
  return (
    <Layout site={site} title={words.stopped} kind="task" nav="years" crumbs={crumbsTo(site, fiscalYear)}>
      <PageHead title={words.stopped} lead={message} />
      <p>
        <a href={site.links.report(fiscalYear)}>{words.again}</a>
      </p>
    </Layout>
  );
}
