import { createHash } from 'node:crypto';
import { toCsv } from '../../formats/index.ts';
import type { ReportContent } from '../content.ts';
import { FORMAT_HISTORY, LICENCE, titleOf } from './readme.ts';
import { type ColumnType, type DataTable, fileName, type Value } from './table.ts';

export interface DataFile {
  /** File name, ASCII. */
  path: string;
  mediaType: string;
  /** What it holds, in Japanese. */
  description: string;
  bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function csvFile({ id, title, columns, records }: DataTable): DataFile {
  const csv = columns.map(({ head }, at) => ({ head, value: (record: Value[]) => record[at] }));
  return { path: `${id}.csv`, mediaType: 'text/csv', description: title, bytes: utf8(toCsv(csv, records)) };
}

/**
 * The same table for Excel: values only, codes as text so that 020001 keeps its 0, nothing said by looks. The file
 * bears the day of the edition, so that the same table gives the same bytes.
 */
export async function xlsxFile({ id, title, columns, records }: DataTable, day: string): Promise<DataFile> {
  const date = new Date(`${day}T00:00:00Z`);
  // Loaded when it is wanted: a report printed as PDF needs no Excel.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  Object.assign(workbook, { creator: '', lastModifiedBy: '', title, created: date, modified: date });
  const sheet = workbook.addWorksheet(id);
  sheet.addRow(columns.map(({ head }) => head));
  for (const record of records) sheet.addRow(record.map((value, at) => cellOf(value, columns[at]!.type)));
  const bytes = await workbook.xlsx.writeBuffer({ zip: { modTime: date } });
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { path: `${id}.xlsx`, mediaType, description: title, bytes: new Uint8Array(bytes) };
}

/** A number among codes is text like the others. */
const cellOf = (value: Value, type: ColumnType): Value =>
  type === 'code' && value !== null ? String(value) : value;

const FRICTIONLESS: Record<ColumnType, string> = {
  ...{ text: 'string', name: 'string', code: 'string', flag: 'integer' },
  ...{ year: 'year', integer: 'integer', number: 'number' },
};

/** What the CSV files are, in the form that programs read (Frictionless Data Package). */
export function dataPackage(
  content: ReportContent,
  tables: readonly DataTable[],
  files: readonly DataFile[],
): DataFile {
  const { jurisdiction, fiscalYear, edition, report } = content;
  const description = {
    name: `annual-report-${jurisdiction.code}-${fiscalYear}`,
    title: titleOf(content),
    version: String(edition.number),
    formatVersion: FORMAT_HISTORY.at(-1)!.version,
    created: `${edition.date.slice(0, 10)}T00:00:00Z`,
    language: 'ja',
    licenses: [LICENCE],
    sources: [{ title: fileName(report.file), date: edition.date.slice(0, 10) }],
    contributors: [{ title: jurisdiction.name, role: 'publisher' }],
    resources: tables.map((table) => resource(table, files.find(({ path }) => path === `${table.id}.csv`)!)),
  };
  const bytes = utf8(`${JSON.stringify(description, null, 2)}\n`);
  return {
    path: 'datapackage.json',
    mediaType: 'application/json',
    description: 'ファイルと列の説明',
    bytes,
  };
}

const resource = ({ id, title, description, columns }: DataTable, { path, mediaType, bytes }: DataFile) => ({
  ...{ name: id.toLowerCase(), path, title, description, profile: 'tabular-data-resource' },
  ...{ format: 'csv', mediatype: mediaType, encoding: 'utf-8', bom: true, bytes: bytes.byteLength },
  hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: columns.map(({ head, name, type, unit, meaning, source, codes, isOptional }) => ({
      ...{ name: head, physicalName: name, type: FRICTIONLESS[type], description: meaning, source },
      ...(unit === null ? {} : { unit }),
      ...(codes === null ? {} : { codeList: codes }),
      constraints: { required: !isOptional },
    })),
    missingValues: [''],
  },
});

/** The whole report, exactly as `kakehashi read --format json` prints one (docs/schema/read.schema.json). */
export const reportJson = ({ report }: ReportContent): DataFile => ({
  path: 'kakehashi-report.json',
  mediaType: 'application/json',
  description: '年次報告の全文（構造化データ）',
  bytes: utf8(`${JSON.stringify({ schemaVersion: 1, documents: [report] })}\n`),
});
