import { aReport, listRow, type RuleExamples, type StatedEntry } from '../../example.ts';

const WHOLE: StatedEntry = {
  cost: 3254,
  overview: '網の直し方を学ぶ研修を開く。',
  result: '研修を6回開いた。',
  indicators: [['研修回数', '4回', '6回']],
};

const answer = (stated: StatedEntry) => [
  aReport({
    asked: { threshold: 20 },
    programs: [listRow('①', 1, '漁網修理研修事業', { ...WHOLE, ...stated })],
  }),
];

export const examples: RuleExamples = {
  valid: [
    { name: 'すべて書いてある', reports: answer({}) },
    { name: '予算のない事業', reports: answer({ cost: 0 }) },
    {
      name: '金額でないものが書いてある',
      reason: '読めない金額は別の規則が指摘する。',
      reports: answer({ cost: null, unreadableAmounts: [{ field: 'cost', text: '約3百万' }] }),
    },
    {
      name: '値がない理由が書いてある',
      reports: answer({
        indicators: [
          ['研修回数', '4回', '中止'],
          ['相談件数', '—', '実績なし'],
          ['巡回', '随時', '随時'],
        ],
      }),
    },
    {
      name: '紙の年次報告',
      reason: '紙では空欄に意味があることも、読み取れなかったこともある。',
      reports: [aReport({ programs: [listRow('①', 1, '漁網修理研修事業')] })],
    },
    {
      name: '再掲',
      reason: '元の掲載に書いてあることを繰り返すだけである。',
      reports: answer({ isRelisting: true, cost: null, overview: '', result: '', indicators: [] }),
    },
    { name: '前年度の値だけがない', reports: answer({ indicators: [['研修回数', '', '6回']] }) },
  ],
  invalid: [
    {
      name: '事業費が空',
      reports: answer({ cost: null }),
      findings: [{ severity: 'error', line: 1000, message: '事業費が空です。千円単位の金額を' }],
    },
    {
      name: '概要と実績が空',
      reports: answer({ overview: ' ', result: '' }),
      findings: [
        { severity: 'error', line: 1000, message: '事業概要が空です。' },
        { severity: 'error', line: 1000, message: '事業実績が空です。' },
      ],
    },
    {
      name: '当年度の値が空',
      reports: answer({
        indicators: [
          ['研修回数', '4回', '6回'],
          ['参加者数', '31名', ''],
        ],
      }),
      findings: [
        {
          severity: 'error',
          line: 1042,
          message: '項目「参加者数」の当年度の値が空です。値を書いてください。値がないときは',
        },
      ],
    },
  ],
};
