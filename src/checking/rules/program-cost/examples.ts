import {
  aReport,
  listRow,
  listSubtotal,
  masterRow,
  masterSubtotal,
  type RuleExamples,
} from '../../example.ts';

const name = '創業応援事業';

export const examples: RuleExamples = {
  valid: [
    {
      name: '施策一覧、基本方針事業一覧、個票の事業費が同じ',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { cost: 3254, general: 3254 })],
          programs: [listRow('①', 1, name, { cost: 3254, heading: { cost: 3254 } })],
        }),
      ],
    },
    {
      name: '片方の一覧の事業費が空欄',
      reason: '空欄は「いくらか言っていない」ことで、別の金額を言っているのではない。',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { cost: 3254 })],
          programs: [listRow('①', 1, name, { cost: null })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '一覧だけ数字が入れ替わり、施策一覧の財源と小計は施策一覧に合う',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { cost: 3254, general: 3254 })],
          programs: [listRow('①', 1, name, { cost: 3524 })],
          subtotals: [masterSubtotal('①', { cost: 3254 }), listSubtotal('①', { cost: 3254 })],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 301,
          message: '小計に合うのは3,254千円なので、①の基本方針事業一覧No.1を確認してください。',
          places: [301, 101],
        },
      ],
    },
    {
      name: '施策一覧の事業費だけが違い、財源内訳と一覧は一致する',
      reason: '財源内訳、小計、一覧がみな食い違うが、誤りは一つなので指摘も一つ。',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { cost: 3524, national: 1000, general: 2254 })],
          programs: [listRow('①', 1, name, { cost: 3254 })],
          subtotals: [masterSubtotal('①', { cost: 3254, national: 1000, general: 2254 })],
        }),
      ],
      findings: [
        { severity: 'error', line: 101, message: '施策一覧（①）を確認してください', places: [101, 301] },
      ],
    },
    {
      name: '個票の帯の事業費だけが違う',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { cost: 3254 })],
          programs: [listRow('①', 1, name, { cost: 3254, heading: { cost: 3255 } })],
        }),
      ],
      findings: [
        { severity: 'error', line: 1000, message: '①の1の個票は3,255千円', places: [1000, 101, 301] },
      ],
    },
    {
      name: '一覧同士が違い、どちらが正しいか決め手が無い',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { cost: 3254 })],
          programs: [listRow('①', 1, name, { cost: 3255 })],
        }),
      ],
      findings: [{ severity: 'error', line: 101, message: 'どれが正しいか、予算資料で確認してください。' }],
    },
  ],
};
