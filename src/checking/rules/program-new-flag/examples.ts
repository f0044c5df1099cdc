import { aReport, listRow, masterRow, type RuleExamples } from '../../example.ts';

const name = '創業応援事業';

export const examples: RuleExamples = {
  valid: [
    {
      name: 'どこにも同じ印がある',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { isNew: true })],
          programs: [listRow('①', 1, name, { isNew: true })],
        }),
      ],
    },
    {
      name: '元の掲載と再掲の間だけで違う',
      reason: '再掲の食い違いとして relisting-agrees が一度だけ指摘する。',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { isNew: true }), masterRow('②', name, { isRelisting: true })],
          programs: [listRow('①', 1, name, { isNew: true }), listRow('②', 1, name, { isRelisting: true })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '基本方針事業一覧だけに新規の印がある',
      reports: [
        aReport({ masterList: [masterRow('①', name)], programs: [listRow('①', 1, name, { isNew: true })] }),
      ],
      findings: [
        {
          severity: 'error',
          line: 101,
          message: '施策一覧（①）は空欄、①の基本方針事業一覧No.1は「○」',
          places: [101, 301],
        },
      ],
    },
    {
      name: '再掲の一覧だけに新規の印があり、ほかの三箇所は空欄',
      reports: [
        aReport({
          masterList: [masterRow('①', name), masterRow('⑥', name, { isRelisting: true })],
          programs: [listRow('①', 1, name), listRow('⑥', 3, name, { isRelisting: true, isNew: true })],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 302,
          message: '空欄とする箇所が多いので、⑥の基本方針事業一覧No.3を確認してください。',
          places: [302, 101, 301, 102],
        },
      ],
    },
  ],
};
