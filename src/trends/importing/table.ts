import { type SourceDocument, type TableRow, tableRows } from '../../formats/index.ts';
import { foldSpaces } from '../../values/index.ts';

/** A statistical table: periods with what each column says of them. */
export interface StatisticalTable {
  columns: { name: string; unit: string | null }[];
  rows: { period: string; line: number; cells: string[] }[];
  /** 単位：… above the table. */
  unit: string | null;
  /** Behind 資料：. */
  source: string | null;
}

/** The rows of a document, white space folded. */
export const rowsOf = (document: Pick<SourceDocument, 'lines'>): TableRow[] =>
  tableRows(document).map(({ line, cells }) => ({ line, cells: cells.map(foldSpaces) }));

const UNIT_LINE = /単位\s*[:：]\s*([^)）\s,]+)/;
const SOURCE_LINE = /^(?:資料|出典|出所)\s*[:：]?\s*(.+)$/;
const UNIT_IN_HEAD = /[（(]([^（()）]{1,8})[)）]\s*$/;
/** What stands in brackets behind a head and is no unit. */
const NO_UNIT = /全国|県|原数値|季節|季調|平均|歳|年|月/;

export function unitAndSource(rows: readonly TableRow[]): Pick<StatisticalTable, 'unit' | 'source'> {
  const texts = rows.map(({ cells }) => cells.filter((cell) => cell !== '').join(' '));
  const found = (pattern: RegExp) =>
    texts.map((text) => pattern.exec(text)?.[1] ?? null).find((each) => each !== null);
  return { unit: found(UNIT_LINE) ?? null, source: found(SOURCE_LINE) ?? null };
}

/** 有効求人倍率（倍） → name and unit. */
export function columnOf(head: string): StatisticalTable['columns'][number] {
  const unit = UNIT_IN_HEAD.exec(head)?.[1] ?? null;
  if (unit === null || NO_UNIT.test(unit)) return { name: head, unit: null };
  return { name: head.replace(UNIT_IN_HEAD, '').trim(), unit };
}
