import { aReport, listRow, masterRow, type RuleExamples } from '../../example.ts';

const name = '保証協会補助・震災特別対策補助';

export const examples: RuleExamples = {
  valid: [
    {
      name: '個票の内訳①②の合計が事業費と同じ',
      reports: [
        aReport({
          masterList: [masterRow('③', name, { cost: 300 })],
          programs: [listRow('③', 1, name, { cost: 300, heading: { cost: 300, costParts: [100, 200] } })],
        }),
      ],
    },
    {
      name: '内訳が一つしか印字されていない',
      reason: '再掲分など、全体の一部だけを示すことがある。',
      reports: [
        aReport({
          programs: [listRow('③', 1, name, { cost: 300, heading: { cost: 300, costParts: [100] } })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '内訳の一つが違う',
      reports: [
        aReport({
          masterList: [masterRow('③', name, { cost: 300, general: 300 })],
          programs: [listRow('③', 1, name, { cost: 300, heading: { cost: 300, costParts: [110, 200] } })],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 1000,
          message: '③の1の個票の事業費の内訳の合計は310千円',
          places: [1000, 101, 301],
        },
      ],
    },
  ],
};
