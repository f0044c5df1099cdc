import type { StatedTable } from '../../../ledger/annual-report.ts';
import { aReport, type RuleExamples } from '../../example.ts';

const header = [
  ['', '事業所数', '', '', '従業者数', '', '', '1事業所当たり従業者数', '', ''],
  ['', '24', '28', '増減率 (%)', '24 (人)', '28 (人)', '増減率 (%)', '24 (人)', '28 (人)', '増減'],
];
const cells = ['本県', '1,000', '960', '▲ 4.0', '8,000', '7,930', '▲ 0.9', '8.2', '8.5', '0.2'];

function table(column: number, cell: string): StatedTable[] {
  const changed = cells.map((each, i) => (i === column ? cell : each));
  return [
    { title: '事業所数', line: 3, header, rows: [{ cells: changed, line: 6 }], source: null, notes: [] },
  ];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '率は四捨五入、差は丸めた値どうしの引き算と0.1違う',
      reason:
        '1事業所当たりの値は丸めてあるので、差が0.1ずれることがある。規模不詳の事業所を除くと平均は高くなる。',
      reports: [aReport({ tables: table(0, '本県') })],
    },
  ],
  invalid: [
    {
      name: '増減率の符号が違う',
      reports: [aReport({ tables: table(3, '4.0') })],
      findings: [
        {
          severity: 'error',
          line: 6,
          message: '事業所数の増減率は4%と印字されていますが、1,000と960から計算すると-4.00%',
        },
      ],
    },
    {
      name: '事業所数の桁が違う',
      reason: '1事業所当たりも合わなくなるが、誤りは一つなので増減率だけを指摘する。',
      reports: [aReport({ tables: table(2, '690') })],
      findings: [{ severity: 'error', line: 6, message: '1,000と690から計算すると-31.00%' }],
    },
    {
      name: '1事業所当たりの差が合わない',
      reports: [aReport({ tables: table(9, '0.8') })],
      findings: [{ severity: 'error', line: 6, message: '1事業所当たり従業者数の増減は0.8と印字' }],
    },
    {
      name: '1事業所当たりが、計算より低い',
      reports: [
        aReport({
          tables: table(7, '7.2').map((each) => ({
            ...each,
            rows: [{ line: 6, cells: [...each.rows[0]!.cells.slice(0, 9), '1.3'] }],
          })),
        }),
      ],
      findings: [{ severity: 'warning', line: 6, message: '1事業所当たり従業者数（24年）は7.2と印字' }],
    },
  ],
};
