import type { DayChanges, UsageFigures } from '../../../supports/index.ts';
import { Layout } from '../../components/layout.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { ChangesPart } from './changes-part.tsx';
import { DemandTable } from './demand-table.tsx';
import { MonthFields } from './month-fields.tsx';
import type { FigureTable } from './tables.ts';
import { UsageTable } from './usage-table.tsx';
import { ViewsChart } from './views-chart.tsx';
import { words } from './words.ts';

interface SupportFiguresPageProps {
  site: Site;
  figures: UsageFigures;
  tables: readonly FigureTable[];
  /** Months of which anything is counted. */
  months: readonly string[];
  changes: readonly DayChanges[];
  /** `null`: it is not public any more. */
  titleOf(support: string): string | null;
}

/** How the portal was used in the chosen months. */
export function SupportFiguresPage({
  site,
  figures,
  tables,
  months,
  changes,
  titleOf,
}: SupportFiguresPageProps) {
  const csv = (table: string) => site.links.at('/support-figures.csv', { ...figures.period, table });
  return (
    <Layout site={site} title={words.title} kind="list" nav="figures">
      <PageHead title={words.title} lead={words.lead} />
      <MonthFields period={figures.period} months={months} />
      <ViewsChart months={figures.months} />
      {tables.map((table) => (
        <section class="section" id={table.id}>
          <h2>{table.title}</h2>
          {table.rows.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <p class="take-away">
                <a href={csv(table.id)}>{shared.csv}</a>
              </p>
              <UsageTable site={site} table={table} />
            </>
          )}
        </section>
      ))}
      <section class="section" id="demand">
        <h2>{words.demand}</h2>
        <p>{words.demandLead}</p>
        {figures.demand.length === 0 ? (
          <p>{words.noDemand}</p>
        ) : (
          <>
            <p class="take-away">
              <a href={csv('demand')}>{shared.csv}</a>
            </p>
            <DemandTable demand={figures.demand} />
          </>
        )}
      </section>
      <ChangesPart changes={changes} titleOf={titleOf} />
      <section class="section prose">
        <h2>{words.rules}</h2>
        <ul>
          {words.rulesText.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}
