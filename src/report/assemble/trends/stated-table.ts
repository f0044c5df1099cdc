import type { StatedTable } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Cell, Row, Table } from '../../document.ts';
import { inOrder, placesOf } from '../place.ts';
import { cell, table } from '../table.ts';
import { type Topic, topicOf } from './topics.ts';

/** 表1, 表2 that belong to a topic: by their title, else by the heading above them; `null`: to none. */
export function tablesOf({ report }: ReportContent, topic: Topic | null): Table[] {
  return report.tables
    .map((stated, index) => ({ stated, index }))
    .filter(({ stated }) => topicFor(stated, report.sections) === topic)
    .map(({ stated, index }) =>
      statedTable(stated, `table-${/\d+/.exec(stated.title.normalize('NFKC'))?.[0] ?? index + 1}`),
    );
}

function topicFor(stated: StatedTable, sections: ReportContent['report']['sections']): Topic | null {
  const above = sections.findLast((each) => each.kind === 'environment' && inOrder(each, stated) < 0);
  return topicOf(stated.title) ?? topicOf(above?.heading ?? '');
}

function statedTable(stated: StatedTable, id: string): Table {
  const width = Math.max(
    ...[...stated.header, ...stated.rows.map(({ cells }) => cells)].map((row) => row.length),
  );
  return table({
    id,
    title: stated.title,
    summary: `${stated.title}。列は${stated.header
      .flat()
      .filter((head) => head !== '')
      .join('、')}`,
    style: 'plain',
    columns: Array.from({ length: width }, (_, index) => ({
      width: widthOf(stated, index),
      align: index === 0 ? 'start' : 'end',
    })),
    head: headRows(stated.header),
    body: stated.rows.map(
      ({ cells, ...place }): Row => ({
        cells: cells.map((text, index) => cell(text, index === 0 ? { isRowHead: true } : {})),
        ...placesOf(place),
      }),
    ),
    source: stated.source,
    notes: stated.notes,
  });
}

/** As wide as its longest figure; a head may take two lines. */
function widthOf({ header, rows }: StatedTable, column: number): number {
  const heads = (header.at(-1)?.[column] ?? '').length / 2;
  return 2 + Math.max(heads, ...rows.map(({ cells }) => (cells[column] ?? '').length));
}

/** In two rows of heads an empty place belongs to the head at its left or, with nothing below, to the one above. */
function headRows(header: readonly string[][]): Row[] {
  const [upper, lower] = header;
  if (header.length !== 2 || !upper || !lower)
    return header.map((heads) => ({ cells: heads.map((head) => cell(head)) }));
  const above: Cell[] = [];
  const below: Cell[] = [];
  for (let column = 0; column < upper.length; ) {
    const span = spanAt(upper, lower, column);
    const isTall = span === 1 && (lower[column] ?? '') === '';
    above.push(
      cell(upper[column]!, { ...(span > 1 && { columnSpan: span }), ...(isTall && { rowSpan: 2 }) }),
    );
    if (!isTall) below.push(...lower.slice(column, column + span).map((head) => cell(head)));
    column += span;
  }
  return [{ cells: above }, { cells: below }];
}

function spanAt(upper: readonly string[], lower: readonly string[], column: number): number {
  if ((lower[column] ?? '') === '') return 1;
  const next = upper.findIndex(
    (head, index) => index > column && (head !== '' || (lower[index] ?? '') === ''),
  );
  return (next < 0 ? upper.length : next) - column;
}
