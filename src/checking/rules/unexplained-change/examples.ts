import { aReport, listRow, type RuleExamples, type StatedEntry } from '../../example.ts';

const answer = (stated: StatedEntry) => [
  aReport({ asked: { threshold: 20 }, programs: [listRow('①', 1, '漁網修理研修事業', stated)] }),
];

export const examples: RuleExamples = {
  valid: [
    { name: '20%までの変化', reports: answer({ indicators: [['参加者数', '50名', '60名']] }) },
    {
      name: '理由が書いてある',
      reports: answer({
        cost: 900,
        previousCost: 3000,
        costExplanation: '会場を借りずに済んだため。',
        indicators: [
          {
            label: '参加者数',
            previous: '50名',
            current: '20名',
            explanation: '感染症のため定員を半分にした。',
          },
        ],
      }),
    },
    {
      name: '新規の事業',
      reason: '前年度と比べるものがない。',
      reports: answer({ isNew: true, cost: 900, previousCost: 0, indicators: [['参加者数', '0名', '60名']] }),
    },
    {
      name: '数でない値',
      reports: answer({ indicators: [['研修回数', '4回', '中止']] }),
    },
    {
      name: '単位が変わった',
      reason: '単位の違いは別の規則が指摘する。',
      reports: answer({ indicators: [['研修', '4回', '60名']] }),
    },
    { name: '前年度の事業費が分からない', reports: answer({ cost: 900, previousCost: null }) },
    {
      name: '紙の年次報告',
      reports: [
        aReport({
          programs: [listRow('①', 1, '漁網修理研修事業', { indicators: [['参加者数', '50名', '5名']] })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '項目の値が減った',
      reports: answer({ indicators: [['参加者数', '58名', '22名']] }),
      findings: [
        {
          severity: 'warning',
          line: 1041,
          message:
            '項目「参加者数」の値が、前年度の58名から22名に62%減っています（20%を超えると理由を聞きます）。',
        },
      ],
    },
    {
      name: '二つの値の一つが増えた',
      reports: answer({ indicators: [['開催', '2回 (110名)', '2回 (150名)']] }),
      findings: [{ severity: 'warning', line: 1041, message: '36%増えています' }],
    },
    {
      name: 'なかったものが出てきた',
      reports: answer({ indicators: [['参加者数', '0名', '5名']] }),
      findings: [{ severity: 'warning', line: 1041, message: '前年度の0名から5名に増えています' }],
    },
    {
      name: '空白だけの理由',
      reports: answer({ cost: 900, previousCost: 3000, costExplanation: ' ' }),
      findings: [
        {
          severity: 'warning',
          line: 1000,
          message: '事業費が、前年度の3,000千円から900千円に70%減っています',
        },
      ],
    },
  ],
};
