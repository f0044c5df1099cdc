import type { ReportContent } from '../content.ts';
import { codesTable, columnsTable, symbolsTable } from './dictionary.ts';
import { csvFile, type DataFile, dataPackage, reportJson, xlsxFile } from './files.ts';
import { readmeTable } from './readme.ts';
import type { DataTable } from './table.ts';
import { contentTables } from './tables/index.ts';

export { CODE_LISTS } from './codes.ts';
export { columnsTable } from './dictionary.ts';
export { csvFile, type DataFile } from './files.ts';
export { type Column as DataColumn, type DataTable, dataTable } from './table.ts';

/**
 * データ用: the report as tables (CSV and xlsx) with their definitions, codes, symbols and README, and as JSON. Keeps
 * every rule of 行政データにおける機械可読性に関するルール (rules/rules.md). The same content gives the same bytes.
 */
export async function dataFiles(content: ReportContent): Promise<DataFile[]> {
  const tables = tablesOf(content);
  const day = content.edition.date.slice(0, 10);
  const workbooks: DataFile[] = [];
  for (const table of tables) workbooks.push(await xlsxFile(table, day));
  return [...plainFiles(content, tables), ...workbooks];
}

/** What travels inside the archive's PDF/A-3a: the same without the workbooks. */
export async function pdfAttachments(
  content: ReportContent,
): Promise<{ name: string; mediaType: string; description: string; bytes: Uint8Array }[]> {
  return plainFiles(content, tablesOf(content)).map(({ path, ...file }) => ({ name: path, ...file }));
}

function tablesOf(content: ReportContent): DataTable[] {
  const tables = [readmeTable(content), ...contentTables(content), codesTable(content), symbolsTable()];
  return [...tables, columnsTable(tables)];
}

function plainFiles(content: ReportContent, tables: readonly DataTable[]): DataFile[] {
  const csv = tables.map(csvFile);
  return [...csv, dataPackage(content, tables, csv), reportJson(content)];
}
