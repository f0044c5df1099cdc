import type { StatedTable } from '../../../ledger/annual-report.ts';
import { aReport, type RuleExamples } from '../../example.ts';

const header = [
  ['年次', '総人口', '人口', '', '', '構成比', '', ''],
  ['', '', '年少 (0-14歳)', '生産年齢 (15-64歳)', '老年 (65歳以上)', '年少', '生産年齢', '老年'],
];
/** 平成27年 is a census year: the rest (age unknown) changes there, and there only. */
const rows = [
  ['平成25年', '1,005', '100', '600', '300', '10.0', '60.0', '30.0'],
  ['26', '985', '90', '590', '300', '9.2', '60.2', '30.6'],
  ['27', '970', '80', '580', '300', '8.3', '60.4', '31.3'],
  ['28', '960', '80', '560', '310', '8.4', '58.9', '32.6'],
  ['29', '950', '80', '540', '320', '8.5', '57.4', '34.0'],
];

function table(changes: Record<string, string> = {}): StatedTable[] {
  const changed = rows.map((cells, i) => ({
    cells: cells.map((cell, j) => changes[`${i},${j}`] ?? cell),
    line: 11 + i,
  }));
  return [{ title: '年齢別推計人口', line: 9, header, rows: changed, source: null, notes: [] }];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '年齢不詳者の数が国勢調査の年だけ変わる',
      reason: '推計人口は、次の国勢調査まで年齢不詳者の数をそのまま持ち越す。',
      reports: [aReport({ tables: table() })],
    },
    {
      name: '国勢調査の後で、各年の推計人口がさかのぼって改められた',
      reason: '年齢不詳者の数が毎年違うなら、どの年が誤りとも言えない。',
      reports: [aReport({ tables: table({ '2,1': '971', '3,1': '962', '4,1': '953' }) })],
    },
    {
      name: '構成比を総人口に対して計算している',
      reason: '年齢不詳者を除くのが普通だが、総人口を分母にしていても計算は合っている。',
      reports: [aReport({ tables: table({ '4,5': '8.4', '4,6': '56.8', '4,7': '33.7' }) })],
    },
  ],
  invalid: [
    {
      name: '総人口の数字が違う',
      reports: [aReport({ tables: table({ '3,1': '690' }) })],
      findings: [{ severity: 'error', line: 14, message: '28の総人口は690人、年齢別の人数の合計は950人' }],
    },
    {
      name: '老年人口の数字が入れ替わり、差が前後の年と違う',
      reason: '構成比も合わなくなるが、誤りは一つなので指摘も一つ。',
      reports: [aReport({ tables: table({ '3,4': '301' }) })],
      findings: [
        {
          severity: 'error',
          line: 14,
          message: '年齢不詳者に当たるこの差は前後の年では10人',
          places: [14, 9],
        },
      ],
    },
    {
      name: '構成比だけが違う',
      reports: [aReport({ tables: table({ '1,6': '62.0' }) })],
      findings: [{ severity: 'error', line: 12, message: '生産年齢は62%と印字、計算では60.20%です' }],
    },
    {
      name: '構成比の最後の桁が一つ違う',
      reason: '切り捨てなど計算のしかたの違いもあり得るので、断定しない。',
      reports: [aReport({ tables: table({ '1,6': '60.3' }) })],
      findings: [{ severity: 'warning', line: 12, message: '生産年齢は60.3%と印字' }],
    },
  ],
};
