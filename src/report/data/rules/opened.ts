import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { DataFile } from '../files.ts';
import { recordsOf } from './csv-text.ts';

/** What the data's own dictionary says of a column. */
export interface DefinedColumn {
  head: string;
  physicalName: string;
  type: string;
  unit: string;
  meaning: string;
  codeList: string;
  isOptional: boolean;
}

export interface OpenedTable {
  /** `programs`. */
  id: string;
  file: string;
  text: string;
  /** Head included; `null` when the file is no CSV. */
  records: string[][] | null;
  /** As columns.csv defines them; empty when it does not. */
  columns: DefinedColumn[];
}

export interface OpenedBook {
  id: string;
  file: string;
  sheets: Worksheet[];
}

/** The files as whoever receives them finds them: nothing is known but their bytes. */
export interface OpenedData {
  files: readonly DataFile[];
  tables: OpenedTable[];
  books: OpenedBook[];
}

/** What is wrong with the files under one rule; empty when the rule is kept. */
export type Check = (data: OpenedData) => string[];

export async function openData(files: readonly DataFile[]): Promise<OpenedData> {
  const texts = files
    .filter(({ path }) => path.endsWith('.csv'))
    .map(({ path, bytes }) => tableOf(path, bytes));
  const dictionary = definitionsIn(texts.find(({ id }) => id === 'columns')?.records ?? []);
  const tables = texts.map((table) => ({ ...table, columns: dictionary.get(table.id) ?? [] }));
  const books: OpenedBook[] = [];
  for (const { path, bytes } of files) {
    if (!path.endsWith('.xlsx')) continue;
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes));
    books.push({ id: path.replace('.xlsx', ''), file: path, sheets: workbook.worksheets });
  }
  return { files, tables, books };
}

function tableOf(file: string, bytes: Uint8Array): Omit<OpenedTable, 'columns'> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { id: file.replace('.csv', ''), file, text, records: recordsOf(text) };
}

function definitionsIn([, ...rows]: string[][]): Map<string, DefinedColumn[]> {
  const found = new Map<string, DefinedColumn[]>();
  for (const [table, , head, physicalName, type, unit, meaning, , codeList, isOptional] of rows) {
    const column = { head, physicalName, type, unit, meaning, codeList, isOptional: isOptional === '1' };
    found.set(table!, [...(found.get(table!) ?? []), column as DefinedColumn]);
  }
  return found;
}

/** Each cell below the head with its place and its column. */
export function* cellsOf({ file, records, columns }: OpenedTable) {
  for (const [row, record] of (records ?? []).entries()) {
    if (row === 0) continue;
    for (const [at, text] of record.entries()) {
      yield { text, column: columns[at], record, where: `${file} ${row + 1}行${at + 1}列目` };
    }
  }
}

/** Rows of one of the tables by its heads. */
export function rowsOf({ tables }: OpenedData, id: string): Record<string, string>[] {
  const [head = [], ...records] = tables.find((table) => table.id === id)?.records ?? [];
  return records.map((record) => Object.fromEntries(record.map((text, at) => [head[at] ?? '', text])));
}
