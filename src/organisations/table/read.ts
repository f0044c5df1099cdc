import { type SourceDocument, tableRows } from '../../formats/index.ts';
import { normalise } from '../../values/index.ts';
import { OrganisationRefused } from '../refused.ts';
import { type OrganisationTableRow, TABLE_HEADS } from './row.ts';

type Column = keyof OrganisationTableRow;

/** A row with the line on which it stands. */
export type PlacedRow = OrganisationTableRow & { line: number };

const COLUMNS = Object.keys(TABLE_HEADS) as Column[];
/** A prefecture has some hundred organisations. */
const MOST_ROWS = 5000;
const REQUIRED: readonly Column[] = ['kind', 'name'];

/**
 * The rows of a file with one table under one row of heads (CSV in any Japanese encoding, or Excel).
 * @throws OrganisationRefused when the heads are not those of the table
 */
export function readOrganisationTable(document: Pick<SourceDocument, 'lines'>): PlacedRow[] {
  const [head, ...body] = tableRows(document);
  const columns = head?.cells.map((cell) => columnOf(cell)) ?? [];
  const missing = REQUIRED.filter((each) => !columns.includes(each));
  if (missing.length > 0) {
    const heads = missing.map((each) => `「${TABLE_HEADS[each]}」`).join('');
    throw new OrganisationRefused(
      `一行目に${heads}の列がありません。一行目を見出し（${Object.values(TABLE_HEADS).join('、')}）にしてください。`,
    );
  }
  if (body.length > MOST_ROWS) {
    throw new OrganisationRefused(
      `表に${body.length}行あります。一度に取り込めるのは${MOST_ROWS}行までです。分けて取り込んでください。`,
    );
  }
  return body
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }): PlacedRow => {
      const cell = (wanted: Column) => cells[columns.indexOf(wanted)]?.trim() ?? '';
      return {
        ...{
          line,
          id: cell('id'),
          kind: cell('kind'),
          name: cell('name'),
          kana: cell('kana'),
          code: cell('code'),
        },
        ...{ parent: cell('parent'), area: cell('area'), from: cell('from'), to: cell('to') },
      };
    });
}

function columnOf(head: string): Column | null {
  const wanted = normalise(head).replace(/\s/g, '');
  if (wanted === '') return null;
  const found = COLUMNS.find((each) => normalise(TABLE_HEADS[each]) === wanted);
  if (found !== undefined) return found;
  throw new OrganisationRefused(
    `「${head}」という列は取り込めません。使える列は${Object.values(TABLE_HEADS).join('、')}です。ほかの列は除いてください。`,
  );
}
