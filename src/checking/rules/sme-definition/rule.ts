import type { AnnualReport, DefinitionRow } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { type Bounds, boundsOf, lawFor } from './law.ts';

const id = 'sme-definition';

/** The table 《中小企業の定義》 against the law. */
export const smeDefinition: Rule = {
  id,
  title: '中小企業の定義が法律と違う',
  severities: ['error'],
  check: (reports) => reports.flatMap((report) => report.definitions.flatMap((row) => checkRow(report, row))),
};

function checkRow(report: AnnualReport, row: DefinitionRow): Finding[] {
  const law = lawFor(row.industry);
  if (!law) return [];
  const stated = boundsOf(row);
  const wrong = COLUMNS.filter(({ of }) => of(stated) !== null && of(stated) !== of(law));
  if (wrong.length === 0) return [];
  const words = wrong.map(
    ({ name, of, print, inWords }) => `${name}は${print(row)}と印字、法律では${inWords(of(law)!)}以下`,
  );
  return [
    findingAt(
      [placeOf(report, row)],
      {},
      {
        rule: id,
        severity: 'error',
        message:
          `中小企業の定義の「${row.industry}」が、中小企業基本法第2条と違います。${words.join('、')}です。` +
          '法律の条文に合わせて直してください。',
        expected: wrong.map(({ name, of, inWords }) => `${name} ${inWords(of(law)!)}以下`).join('、'),
        actual: wrong.map(({ name, print }) => `${name} ${print(row)}`).join('、'),
      },
    ),
  ];
}

interface BoundColumn {
  name: string;
  of(bounds: Bounds): number | null;
  print(row: DefinitionRow): string;
  inWords(bound: number): string;
}

const persons = (bound: number) => `${bound}人`;

const COLUMNS: readonly BoundColumn[] = [
  { name: '資本金', of: (b) => b.capital, print: (row) => row.capital, inWords: capitalInWords },
  { name: '従業員', of: (b) => b.employees, print: (row) => row.employees, inWords: persons },
  {
    name: '小規模企業者の従業員',
    of: (b) => b.smallEmployees,
    print: (row) => row.smallEmployees,
    inWords: persons,
  },
];

function capitalInWords(thousands: number): string {
  return thousands >= 100_000
    ? `${thousands / 100_000}億円`
    : `${(thousands / 10).toLocaleString('ja-JP')}万円`;
}
