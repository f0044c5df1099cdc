import type { ReportContent } from '../../content.ts';
import { numberedListings } from '../listings.ts';
import type { DataTable } from '../table.ts';
import { indicatorsTable } from './indicators.ts';
import { correctionsTable, divisionsTable, groupsTable, policiesTable } from './lists.ts';
import { fundingTable, subtotalsTable } from './money.ts';
import { programsTable } from './programs.ts';
import { seriesTable } from './series.ts';

/** What the report states, as tables. A table without a row is there with its head, so that the form is the same every year. */
export function contentTables(content: ReportContent): DataTable[] {
  const listings = numberedListings(content);
  return [
    programsTable(content, listings),
    fundingTable(content, listings),
    indicatorsTable(content, listings),
    divisionsTable(content, listings),
    policiesTable(content),
    groupsTable(content, listings),
    subtotalsTable(content),
    seriesTable(content),
    correctionsTable(content),
  ];
}
