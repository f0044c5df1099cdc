import { readDelimited, unguarded } from '../../formats/index.ts';
import type { Support } from '../support.ts';
import { GIF_FORM } from './gif/read-gif.ts';
import { BENEFITS_FORM } from './municipal/read-benefits.ts';
import { MUNICIPAL_FORM } from './municipal/read-municipal.ts';
import { MOST_ROWS, type Read, refused } from './read.ts';
import { type FoundTable, findTable } from './table/find-table.ts';
import type { ReadContext } from './table/form.ts';
import { type Merged, mergeCalls } from './table/merge.ts';
import { rowOf } from './table/row.ts';
import { settle } from './table/settle.ts';
import type { Telling } from './told.ts';

/** Forms that are tables; the closest is taken, of equally close ones the first. */
export const TABLE_FORMS = [GIF_FORM, BENEFITS_FORM, MUNICIPAL_FORM];

const UNKNOWN_TABLE = `見出しの行が見つかりません。読めるのは、${TABLE_FORMS.map(({ title }) => `「${title}」`).join('')}の見出しのある表です。どれかの見出しの行を付けて、保存し直してください。`;

/** Supports of a CSV or TSV. */
export function readTable(text: string, context: ReadContext, telling: Telling): Read {
  const { rows, unclosed } = readDelimited(text);
  for (const line of unclosed) {
    telling.warnings.push({
      ...{ row: line, column: null },
      message: '引用符（"）が閉じていません。文字として読みました。',
    });
  }
  const bare = rows.map(({ line, cells }) => ({ line, cells: cells.map(unguarded) }));
  const table = findTable(bare, TABLE_FORMS, telling);
  return table === null ? refused(telling, UNKNOWN_TABLE) : readRows(table, context, telling);
}

/** Supports of a table's rows. */
export function readRows({ form, heads, rows }: FoundTable, context: ReadContext, telling: Telling): Read {
  if (rows.length > MOST_ROWS) {
    const message = `表に${rows.length}行あります。一度に取り込めるのは${MOST_ROWS}行までです。分けてください。`;
    return refused(telling, message);
  }
  const drafts = rows.flatMap((cells): Merged[] => {
    const row = rowOf(cells, heads, telling);
    const draft = form.read(row, context);
    return draft === null ? [] : [{ draft, row }];
  });
  return { form: form.id, supports: settled(drafts) };
}

/** Valid supports of drafts, the calls of one support together. */
export const settled = (drafts: readonly Merged[]): Support[] =>
  mergeCalls(drafts).flatMap(({ draft, row }) => settle(draft, row) ?? []);
