import { aReport, masterRow, masterSubtotal, type RuleExamples } from '../../example.ts';

const masterList = [
  masterRow('①', '創業応援事業', { cost: 300, general: 300 }),
  masterRow('②', '商店街応援事業', { cost: 500, general: 500 }),
  masterRow('②', '創業応援事業', { cost: 300, general: 300, isRelisting: true }),
];
const subtotals = [
  masterSubtotal('①', { cost: 300, general: 300 }),
  masterSubtotal('②', { cost: 500, general: 500 }),
  masterSubtotal('②', { cost: 800, general: 800, includesRelistings: true }),
];
const total = (cost: number, general = cost) => masterSubtotal('', { cost, general, isGrandTotal: true });

export const examples: RuleExamples = {
  valid: [
    {
      name: '合計は再掲を一度だけ数える',
      reports: [aReport({ masterList, subtotals: [...subtotals, total(800)] })],
    },
    {
      name: '小計の一つが誤りで、合計は行の合計に合う',
      reason: '誤りは小計にあり、subtotal-sum が指摘する。',
      reports: [
        aReport({
          masterList,
          subtotals: [masterSubtotal('①', { cost: 330, general: 300 }), ...subtotals.slice(1), total(800)],
        }),
      ],
    },
    {
      name: '途中から始まる文書では、無い小計があるので判断しない',
      reports: [aReport({ masterList: masterList.slice(1), subtotals: [...subtotals.slice(1), total(800)] })],
    },
  ],
  invalid: [
    {
      name: '合計に再掲を二重に入れた',
      reports: [aReport({ masterList, subtotals: [...subtotals, total(1100)] })],
      findings: [
        {
          severity: 'error',
          line: 204,
          message: '事業費は1,100千円と印字されていますが、小計（再掲を除く。）の合計は800千円（差300千円）',
          places: [204, 201, 202],
        },
      ],
    },
    {
      name: '合計の一般財源だけが違う',
      reports: [aReport({ masterList, subtotals: [...subtotals, total(800, 80)] })],
      findings: [{ severity: 'error', line: 204, message: '印字された一般財源を確認してください。' }],
    },
  ],
};
