import { aReport, listRow, masterRow, masterSubtotal, type RuleExamples } from '../../example.ts';

const rows = [
  masterRow('②', '商店街応援事業', { cost: 300, national: 100, general: 200 }),
  masterRow('②', '事業承継支援事業', { cost: 500, general: 500 }),
  masterRow('②', '創業応援事業', { cost: 40, general: 40, isRelisting: true }),
];
const subtotal = masterSubtotal('②', { cost: 800, national: 100, general: 700 });
const withRelistings = masterSubtotal('②', {
  cost: 840,
  national: 100,
  general: 740,
  includesRelistings: true,
});

export const examples: RuleExamples = {
  valid: [
    {
      name: '小計は再掲を除き、〃（再掲含む。）は再掲を含む',
      reports: [aReport({ masterList: rows, subtotals: [subtotal, withRelistings] })],
    },
    {
      name: '印字の無い欄（その他）は判断しない',
      reports: [aReport({ masterList: rows, subtotals: [{ ...subtotal, general: null }] })],
    },
    {
      name: '行の事業費が誤りで、小計は正しい',
      reason: '一覧と財源が小計と同じことを言うので、行の誤りとして program-cost が一度だけ指摘する。',
      reports: [
        aReport({
          masterList: [masterRow('②', '商店街応援事業', { cost: 301, general: 300 })],
          programs: [listRow('②', 1, '商店街応援事業', { cost: 300 })],
          subtotals: [masterSubtotal('②', { cost: 300, general: 300 })],
        }),
      ],
    },
    {
      name: '行の財源の一つが誤りで、小計は正しい',
      reason: '行の財源の合計が合わないことを funding-sum が一度だけ指摘する。',
      reports: [
        aReport({
          masterList: [masterRow('②', '商店街応援事業', { cost: 300, national: 10, general: 200 })],
          subtotals: [masterSubtotal('②', { cost: 300, national: 100, general: 200 })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '小計の国庫の桁が違う',
      reports: [aReport({ masterList: rows, subtotals: [{ ...subtotal, national: 10 }, withRelistings] })],
      findings: [
        {
          severity: 'error',
          line: 201,
          message:
            '国庫は10千円と印字されていますが、行の合計は100千円（差-90千円）。' +
            '合計の行に直すと事業費と財源内訳も合うので、印字された国庫を確認してください。',
        },
      ],
    },
    {
      name: '行が一つ足りないと、二つの小計が同じ額だけ合わない',
      reason: '誤りは一つなので、二つの小計を一つの指摘で示す。',
      reports: [aReport({ masterList: rows.slice(1), subtotals: [subtotal, withRelistings] })],
      findings: [
        {
          severity: 'error',
          line: 201,
          message: '小計と小計（再掲含む。）が、各行の合計と合いません',
          places: [201, 202],
        },
      ],
    },
    {
      name: '再掲を小計に入れてしまった',
      reports: [aReport({ masterList: rows, subtotals: [{ ...withRelistings, includesRelistings: false }] })],
      findings: [
        { severity: 'error', line: 201, message: '事業費は840千円と印字されていますが、行の合計は800千円' },
      ],
    },
  ],
};
