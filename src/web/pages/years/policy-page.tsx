import type { PolicyRow, PolicyYear } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { circled } from '../../figures.ts';
import { policyLabel } from '../../policy-names.ts';
import type { Site } from '../../site.ts';
import { PolicyTable } from './policy-table.tsx';
import { isMoney, type Order } from './sorting.ts';
import { UnlistedTable } from './unlisted-table.tsx';
import { words } from './words.ts';
import { YearLinks } from './year-links.tsx';

interface PolicyPageProps {
  site: Site;
  held: PolicyYear;
  rows: PolicyRow[];
  order: Order;
  csv: string;
}

/** A policy in a year, as the master list looks on paper. */
export function PolicyPage({ site, held, rows, order, csv }: PolicyPageProps) {
  const { links } = site;
  const year = formatFiscalYear(held.fiscalYear);
  const name = site.policyName(held.policy);
  const crumbs = [
    { text: words.title, href: links.years() },
    { text: year, href: links.year(held.fiscalYear) },
  ];
  return (
    <Layout
      site={site}
      title={`${policyLabel(held.policy, name.short)}（${year}）`}
      kind="list"
      nav="years"
      crumbs={crumbs}
    >
      <PageHead
        over={held.policy === 0 ? year : `${year}　${words.policy}${circled(held.policy)}`}
        title={name.full}
        {...(held.policy === 0 ? { lead: words.unlistedLead } : {})}
        csv={csv}
      />
      {order.by !== 'listed' && (
        <p class="small">
          {words.sortedBy(words[order.by], order.descending, isMoney(order.by))}{' '}
          <a href={links.policy(held.fiscalYear, held.policy)}>{words.asListed}</a>
        </p>
      )}
      {held.policy === 0 ? (
        <UnlistedTable links={links} rows={rows} />
      ) : (
        <PolicyTable site={site} held={held} rows={rows} order={order} />
      )}
      <YearLinks
        fiscalYears={held.fiscalYears.filter((each) => each !== held.fiscalYear)}
        href={(each) => links.policy(each, held.policy)}
      />
    </Layout>
  );
}
