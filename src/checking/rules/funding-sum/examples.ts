import { aReport, masterRow, type RuleExamples } from '../../example.ts';

export const examples: RuleExamples = {
  valid: [
    {
      name: '財源内訳の合計が事業費と同じ',
      reports: [
        aReport({
          masterList: [masterRow('①', '創業応援事業', { cost: 300, national: 150, other: 50, general: 100 })],
        }),
      ],
    },
    {
      name: '空欄の財源は0と読む',
      reports: [aReport({ masterList: [masterRow('①', '創業応援事業', { cost: 300, general: 300 })] })],
    },
    {
      name: '財源が一つも書かれていない行は判断しない',
      reason: '事業費だけを載せる行があり、内訳が無いことは矛盾ではない。',
      reports: [aReport({ masterList: [masterRow('①', '創業応援事業', { cost: 300 })] })],
    },
  ],
  invalid: [
    {
      name: '一般財源の桁が違う',
      reports: [
        aReport({
          masterList: [masterRow('①', '創業応援事業', { line: 12, cost: 300, national: 150, general: 15 })],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 12,
          message: '施策一覧（①）は300千円、施策一覧（①）の財源内訳の合計は165千円',
        },
      ],
    },
  ],
};
