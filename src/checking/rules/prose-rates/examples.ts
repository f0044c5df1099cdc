import type { Section, StatedTable } from '../../../ledger/annual-report.ts';
import { aReport, listRow, type RuleExamples } from '../../example.ts';

function prose(text: string, tables: StatedTable[] = []) {
  const section: Section = {
    line: 1,
    kind: 'trends',
    policies: [],
    heading: '動向',
    paragraphs: [{ line: 7, text }],
  };
  return [aReport({ sections: [section], tables })];
}

const changes: StatedTable = {
  title: '表1 事業所数',
  line: 20,
  header: [
    ['', '事業所数', '', ''],
    ['', '24', '28', '増減率 (%)'],
  ],
  rows: [
    { cells: ['全国', '2,000', '1,898', '▲ 5.1'], line: 21 },
    { cells: ['青森県', '1,000', '940', '▲ 6.0'], line: 22 },
  ],
  source: null,
  notes: [],
};
const ages: StatedTable = {
  title: '表2 年齢別人口',
  line: 30,
  header: [['年次', '年少割合', '老年割合']],
  rows: [
    { cells: ['R1', '14.4', '27.5'], line: 31 },
    { cells: ['R2', '14.2', '28.2'], line: 32 },
  ],
  source: null,
  notes: [],
};

function sheet(result: string) {
  const entry = listRow('⑦', 14, '物流活性化事業', {
    result,
    indicators: [['取引利用実績', '8,000個', '3,600個']],
  });
  return [aReport({ programs: [entry] })];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '前年度との差が合う',
      reports: prose('謝絶率は6.2％で、前年度（7.4％）と比較して1.2ポイント下降した。'),
    },
    {
      name: '表の増減率と同じ',
      reports: prose('事業所数では全国の5.1%減に対して本県が6.0%減となった。', [changes]),
    },
    {
      name: '表の割合と前年との差が同じ',
      reports: prose('年少人口は前年より0.2ポイント低下の14.2%、老年人口は0.7ポイント上昇の28.2%となった。', [
        ages,
      ]),
    },
    {
      name: '個票の表から計算した増減率と同じ',
      reports: sheet('利用実績は令和元年度比 55.0%減の 3,600 個となった。'),
    },
    { name: 'おおよその分数', reports: prose('平成24年度の240件と比較すると、約4分の1となる61件だった。') },
    {
      name: '基準の年が前年度ではない',
      reason: '表には前年度と当年度しか無いので、ほかの年に対する増減率は判断できない。',
      reports: sheet('利用実績は平成28年度比 20.0%減の 3,600 個となった。'),
    },
    {
      name: '表の中の増減率が表の数と合わない',
      reason: '表の誤りとして establishment-table が指摘するので、文章は問わない。',
      reports: prose('事業所数では全国の5.1%減に対して本県が6.0%減となった。', [
        { ...changes, rows: [changes.rows[0]!, { cells: ['青森県', '1,000', '940', '▲ 7.0'], line: 22 }] },
      ]),
    },
    {
      name: '就職率が、就職者数と修了者数から計算した率と同じ',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '訓練事業', {
              indicators: [
                ['修了者数', '800名', '400名'],
                ['就職者数', '600名', '300名'],
                ['就職率', '75.0%', '75.0%'],
              ],
            }),
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '前年度との差が合わない',
      reports: prose('謝絶率は6.2％で、前年度（7.4％）と比較して2.2ポイント下降した。'),
      findings: [{ severity: 'error', line: 7, message: '7.4%から6.2%なら1.2ポイント低下となります' }],
    },
    {
      name: '上がったのに低下と書いている',
      reports: prose('雇用率は1.84%から令和2年は1.91%に低下した。'),
      findings: [{ severity: 'error', line: 7, message: '1.84%から1.91%は上昇に当たります' }],
    },
    {
      name: '表の増減率と違う',
      reports: prose('事業所数では全国の5.1%減に対して本県が6.5%減となった。', [changes]),
      findings: [
        {
          severity: 'error',
          line: 7,
          message: '「表1 事業所数」では全国5.1%減、本県6%減',
          places: [7, 21, 22],
        },
      ],
    },
    {
      name: '表の割合と違う',
      reports: prose('年少人口は前年より0.2ポイント低下の14.5%となった。', [ages]),
      findings: [
        { severity: 'error', line: 7, message: '「表2 年齢別人口」では14.4%から14.2%', places: [7, 32] },
      ],
    },
    {
      name: '増減率が個票の表から計算できない',
      reports: sheet('利用実績は前年度比 61.0%減の 3,600 個となった。'),
      findings: [
        { severity: 'error', line: 1021, message: '計算すると55.00%減となります', places: [1021, 1041] },
      ],
    },
    {
      name: '分数が大きく違う',
      reports: prose('平成24年度の240件と比較すると、約2分の1となる61件だった。'),
      findings: [{ severity: 'error', line: 7, message: '61件は240件の約3.9分の1に当たります' }],
    },
    {
      name: 'うち数の割合が違う',
      reports: prose('受講者120名のうち30名(35.0%)が就職した。'),
      findings: [{ severity: 'error', line: 7, message: '30名は120名の25.00%に当たります' }],
    },
    {
      name: '就職率が人数から計算した率と違う',
      reason: '修了前に就職した人を数えるなど数え方の違いもあるので、断定しない。',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '訓練事業', {
              indicators: [
                ['修了者数', '—', '400名'],
                ['就職者数', '—', '300名'],
                ['就職率', '—', '78.0%'],
              ],
            }),
          ],
        }),
      ],
      findings: [
        {
          severity: 'warning',
          line: 1043,
          message: '「就職者数」を「修了者数」で割ると75.00%です',
          places: [1043, 1042, 1041],
        },
      ],
    },
  ],
};
