import { aReport, listRow, masterRow, type RuleExamples } from '../../example.ts';

const name = '創業応援事業';

export const examples: RuleExamples = {
  valid: [
    {
      name: '地域県民局を一方だけに書いている',
      reason: '担当課は同じで、かっこ書きの出先は省いてよい。',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { divisions: ['地域産業課 (中南地域県民局)'] })],
          programs: [
            listRow('①', 1, name, {
              divisions: ['地域産業課'],
              teams: ['地域産業課 企画グループ (中南地域県民局)'],
            }),
          ],
        }),
      ],
    },
    {
      name: '二つの課の順序だけが違う',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { divisions: ['地域産業課', '商工政策課'] })],
          programs: [
            listRow('①', 1, name, {
              divisions: ['商工政策課', '地域産業課'],
              teams: ['地域産業課 企画グループ', '商工政策課 金融グループ'],
            }),
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '施策一覧と基本方針事業一覧で課が違う',
      reports: [
        aReport({
          masterList: [masterRow('①', name, { divisions: ['商工政策課'] })],
          programs: [listRow('①', 1, name, { divisions: ['地域産業課'] })],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 101,
          message: '施策一覧（①）は商工政策課、①の基本方針事業一覧No.1は地域産業課',
          places: [101, 301],
        },
      ],
    },
    {
      name: '一覧には二つの課、個票の末尾には一つ',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, name, {
              divisions: ['企画調整課', '広報広聴課'],
              teams: ['企画調整課 計画グループ'],
            }),
          ],
        }),
      ],
      findings: [
        {
          severity: 'warning',
          line: 1091,
          message: '①の1の個票の末尾では企画調整課です',
          places: [1091, 301],
        },
      ],
    },
  ],
};
