import {
  aReport,
  listRow,
  listSubtotal,
  masterRow,
  masterSubtotal,
  type RuleExamples,
} from '../../example.ts';

const programs = [
  listRow('①', 1, '創業応援事業', { cost: 300 }),
  listRow('①', 2, '商店街応援事業', { cost: 500 }),
  listRow('①', 3, '販路開拓事業', { cost: 40, isRelisting: true }),
];

export const examples: RuleExamples = {
  valid: [
    {
      name: '小計は再掲も数える',
      reports: [aReport({ programs, subtotals: [listSubtotal('①', { cost: 840 })] })],
    },
    {
      name: '二つの基本方針を一つの一覧で示すとき、両方に○のある事業も一度だけ数える',
      reports: [
        aReport({
          programs: [
            listRow('⑥', 1, '取引支援事業', { cost: 100 }),
            listRow('⑥⑦', 2, '販路開拓事業', { cost: 40 }),
            listRow('⑦', 3, '新商品認定事業', { cost: 7 }),
          ],
          subtotals: [listSubtotal('⑥⑦', { cost: 147 })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '小計の数字が入れ替わっている',
      reports: [
        aReport({
          masterList: programs.map(({ name, cost, isRelisting }) =>
            masterRow('①', name, { cost, isRelisting }),
          ),
          programs,
          subtotals: [
            masterSubtotal('①', { cost: 800 }),
            masterSubtotal('①', { cost: 840, includesRelistings: true }),
            listSubtotal('①', { cost: 480 }),
          ],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 401,
          message: '行の合計は840千円（差-360千円）。施策一覧の小計（再掲を含む。）は840千円です。',
          places: [401, 202],
        },
      ],
    },
  ],
};
