import { shortEra } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Cell, Column, Row, Table } from '../../document.ts';
import { heading } from '../heading.ts';
import { policyKey } from '../ids.ts';
import { nameCell, sheetsByName } from '../name-cell.ts';
import { placesOf } from '../place.ts';
import { cell, columns, table } from '../table.ts';
import { circled, costCell, mark } from '../words.ts';
import type { Chapter, ListedProgram } from './chapters.ts';
import { listProof, listTotals } from './list-totals.ts';

/** 【基本方針事業一覧】; nothing where the policy has no program. */
export function listOf(chapter: Chapter, content: ReportContent): Block[] {
  if (!chapter.programs.some(({ hasRow }) => hasRow)) return [];
  const id = `policy-${policyKey(chapter.policies)}-list`;
  return [
    heading(4, id, '【基本方針事業一覧】'),
    policyList(chapter, content, `${id}-table`),
    ...listProof(chapter, content),
  ];
}

function policyList(chapter: Chapter, content: ReportContent, id: string): Table {
  const programs = chapter.programs.filter(({ hasRow }) => hasRow);
  const shared = chapter.policies.length > 1 ? chapter.policies : [];
  const totals = listTotals(chapter, content);
  return table({
    id,
    summary: `${shared.length > 0 ? 'どの基本方針によるか、' : ''}番号、事業名、事業費、新規の別、担当課等、個票の頁`,
    style: 'list',
    columns: listColumns(shared.length),
    head: listHead(shared, shortEra(content.fiscalYear)),
    body: [
      ...programs.map((program) => listRow(program, shared)),
      ...totals.map(
        (total): Row => ({
          kind: 'subtotal',
          cells: [
            cell(total.label, { columnSpan: shared.length + 2, isRowHead: true, align: 'end' }),
            costCell(total.cost),
            ...[cell(''), cell(''), cell('')],
          ],
          ...placesOf(total.place),
        }),
      ),
    ],
  });
}

const listColumns = (shared: number): Column[] => [
  ...Array.from({ length: shared }, (): Column => ({ width: 5, align: 'center' })),
  ...columns([5, 'e'], [46 - 5 * shared, 's'], [12, 'e'], [6, 'c'], [24, 's'], [7, 'e']),
];

function listHead(shared: readonly number[], era: string): Row[] {
  const rowSpan = shared.length > 0 ? { rowSpan: 2 } : {};
  const tall = ['No.', '事業名', `${era}事業費\n(千円)`, `${era}\n新規`, '担当課等', '掲載頁'];
  const heads: Cell[] = tall.map((text) => cell(text, rowSpan));
  if (shared.length === 0) return [{ cells: heads }];
  return [
    { cells: [cell('基本方針', { columnSpan: shared.length }), ...heads] },
    { cells: shared.map((policy) => cell(circled(policy))) },
  ];
}

function listRow(program: ListedProgram, shared: readonly number[]): Row {
  const { id, entry, hasSheet } = program;
  const sheets = hasSheet ? sheetsByName([program]) : new Map<string, string>();
  return {
    cells: [
      ...shared.map((policy) => cell(mark(entry.policies.includes(policy)))),
      cell(String(entry.no)),
      { ...nameCell(entry, entry.policies, sheets), isRowHead: true },
      costCell(entry.cost),
      cell(mark(entry.isNew)),
      cell(entry.divisions.join('\n')),
      cell(hasSheet ? [{ pageOf: id }] : ''),
    ],
    ...placesOf({
      line: entry.listLine,
      ...(entry.listPdfPage !== undefined && { pdfPage: entry.listPdfPage }),
    }),
  };
}
