import type { Section } from '../../ledger/annual-report.ts';
import type { ReportContent } from '../content.ts';
import type { Block, Part, Row, Table } from '../document.ts';
import { heading } from './heading.ts';
import { placesOf } from './place.ts';
import { carriedNotice, missing, prose, proseOrNothing } from './prose.ts';
import { cell, columns, table } from './table.ts';

const isDefinition = (section: Section): boolean => /中小企業の定義/.test(section.heading);

/** はじめに and 《中小企業の定義》. */
export function forewordPart(content: ReportContent): Part {
  const sections = content.report.sections.filter(({ kind }) => kind === 'foreword');
  return {
    id: 'opening',
    orientation: 'portrait',
    kind: 'body',
    runningHead: 'はじめに',
    blocks: [
      ...foreword(
        sections.filter((each) => !isDefinition(each)),
        content,
      ),
      ...definitions(sections.find(isDefinition), content),
    ],
  };
}

function foreword(sections: readonly Section[], { edition }: ReportContent): Block[] {
  const shown = sections.length === 0 ? [undefined] : sections;
  return shown.flatMap((section) => [
    heading(1, 'foreword', 'はじめに', section),
    ...carriedNotice(section ?? {}, edition.kind === 'draft'),
    ...prose(section?.paragraphs ?? []),
  ]);
}

function definitions(section: Section | undefined, { report, edition }: ReportContent): Block[] {
  return [
    heading(4, 'definitions', '《中小企業の定義》', section),
    ...carriedNotice(section ?? {}, edition.kind === 'draft'),
    ...proseOrNothing(section?.paragraphs ?? []),
    report.definitions.length === 0 ? missing() : definitionTable(report.definitions),
  ];
}

/** The law's bounds of a small enterprise (中小企業基本法第2条), by industry. */
const definitionTable = (rows: ReportContent['report']['definitions']): Table =>
  table({
    id: 'definitions-table',
    summary: '業種ごとの、中小企業者の資本金と従業員数の上限、小規模企業者の従業員数の上限',
    style: 'plain',
    columns: columns([36, 's'], [24, 'c'], [20, 'c'], [20, 'c']),
    head: [
      {
        cells: [
          cell('業種', { rowSpan: 2 }),
          cell('中小企業者\n（下記のいずれかを満たすこと）', { columnSpan: 2 }),
          cell('小規模企業者'),
        ],
      },
      {
        cells: [
          cell('資本金の額又は出資の総額'),
          cell('常時使用する従業員の数'),
          cell('常時使用する従業員の数'),
        ],
      },
    ],
    body: rows.map(
      ({ industry, capital, employees, smallEmployees, ...place }): Row => ({
        cells: [cell(industry, { isRowHead: true }), cell(capital), cell(employees), cell(smallEmployees)],
        ...placesOf(place),
      }),
    ),
  });
