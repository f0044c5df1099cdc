import type { AnnualReport, Origin } from '../annual-report.ts';
import type { SaidPlace } from './correction.ts';

/** What a report says in tables that are no lists of programs: the definition, 表1 …, the members of the council. */
export function saidInTables({ definitions, tables, councilMembers }: AnnualReport): SaidPlace[] {
  const [member] = councilMembers;
  return [
    ...definitions.map((row) =>
      said(
        'definitions',
        '中小企業の定義',
        row.industry,
        [row.capital, row.employees, row.smallEmployees],
        row,
      ),
    ),
    ...tables.flatMap(({ title, rows }) =>
      rows.map((row) => said(targetOf(title), title, row.cells[0] ?? '', row.cells.slice(1), row)),
    ),
    ...(member === undefined
      ? []
      : [said('council-members', '庁内連絡会議 構成員', '構成員', councilMembers.map(memberName), member)]),
  ];
}

const memberName = ({ bureau, division }: { bureau: string; division: string }) => `${bureau} ${division}`;

/** 表1 is printed under `table-1`. */
const targetOf = (title: string): string => `table-${/\d+/.exec(title.normalize('NFKC'))?.[0] ?? 1}`;

function said(
  target: string,
  place: string,
  item: string,
  cells: readonly string[],
  { line, pdfPage }: Origin,
): SaidPlace {
  return {
    ...{ subject: `table/${place}/${item}`, attribute: 'cells', target, place, item, said: cells.join('、') },
    ...{ program: null, programId: null, policy: null, no: null },
    ...{ line, ...(pdfPage === undefined ? {} : { pdfPage }) },
  };
}
