import { columnsTable, type DataTable } from '../../../../report/index.ts';
import type { Support } from '../../../../supports/index.ts';
import { codesTable } from './codes.ts';
import type { Writing } from './column.ts';
import { partTables } from './parts.ts';
import { supportsTable } from './supports.ts';

export type { Writing } from './column.ts';

/** Names of the tables in the order of the page, as their addresses bear them. */
export const TABLE_IDS = [
  ...['supports', 'support-purposes', 'support-amounts', 'support-calls', 'support-steps'],
  ...['support-papers', 'support-contacts', 'support-relations', 'codes', 'columns'],
];

/** All public supports as tables for machines, with their codes and what each column means. */
export function dataTables(supports: readonly Support[], writing: Writing): DataTable[] {
  const inOrder = supports.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const tables = [supportsTable(inOrder, writing), ...partTables(inOrder, writing), codesTable()];
  return [...tables, columnsTable(tables)];
}
