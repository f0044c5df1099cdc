import type { StatedTable } from '../../../ledger/annual-report.ts';
import { aReport, type RuleExamples } from '../../example.ts';

function table(header: string[], ...rows: string[][]): StatedTable[] {
  const lines = rows.map((cells, i) => ({ cells, line: 5 + i }));
  return [{ title: '倒産件数', line: 3, header: [header], rows: lines, source: null, notes: [] }];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '合計の行が上の行の合計と同じで、率の列は足さない',
      reports: [
        aReport({
          tables: table(
            ['', '件数', '増減率'],
            ['製造業', '4', '5'],
            ['卸売業', '6', '7'],
            ['合計', '10', '6'],
          ),
        }),
      ],
    },
    {
      name: '小数の値は足し合わせるものとは限らない',
      reports: [aReport({ tables: table(['', '倍率'], ['青森', '1.2'], ['八戸', '1.4'], ['計', '1.3']) })],
    },
  ],
  invalid: [
    {
      name: '合計の行が合わない',
      reports: [aReport({ tables: table(['', '件数'], ['製造業', '4'], ['卸売業', '6'], ['合計', '11']) })],
      findings: [
        { severity: 'error', line: 7, message: '「倒産件数」の件数の計は11ですが、内訳の合計は10です。' },
      ],
    },
    {
      name: '計の列が合わない',
      reports: [
        aReport({
          tables: [
            {
              title: '相談件数',
              line: 3,
              header: [
                ['', '相談件数', '', ''],
                ['', '窓口', '巡回', '計'],
              ],
              rows: [{ cells: ['本県', '4', '6', '12'], line: 5 }],
              source: null,
              notes: [],
            },
          ],
        }),
      ],
      findings: [{ severity: 'error', line: 5, message: '本県の計は12ですが、内訳の合計は10です。' }],
    },
  ],
};
