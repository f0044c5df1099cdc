import { aReport, listRow, type RuleExamples, type StatedEntry } from '../../example.ts';

const report = (stated: StatedEntry) => [
  aReport({ programs: [listRow('①', 1, '漁網修理研修事業', stated)] }),
];
const columns = ['元年度', '2年度'];
const lines = (...texts: string[]) => texts.map((text) => ({ text, line: 0 }));

function withTeamLines(...texts: string[]) {
  return aReport({
    programs: [{ ...listRow('①', 1, '漁網修理研修事業'), teamLines: lines(...texts) }],
  });
}

export const examples: RuleExamples = {
  valid: [
    { name: '整った行', reports: report({ indicators: [['研修回数', '3回', '4回']] }) },
    {
      name: '二行にわたる担当課',
      reports: [withTeamLines('（担当課：労政課 企画グループ、', '地域産業課 指導グループ）')],
    },
    { name: '括弧の中の括弧', reports: [withTeamLines('（担当課：労政課 企画グループ（中央地域県民局））')] },
    {
      name: '中止の欄が下の行にまたがる',
      reports: report({
        indicators: [
          ['開催校数', '3校', '開催中止となったため実績なし'],
          ['参加者数', '487名', ''],
        ],
      }),
    },
  ],
  invalid: [
    {
      name: '当年度の欄が空',
      reports: report({ indicators: [['登録企業数', '147社', '']] }),
      findings: [{ severity: 'info', line: 1041, message: '前年度が147社ですが、当年度の欄が空です' }],
    },
    {
      name: '読み取りで分かった崩れ',
      reports: [
        aReport({ notes: [{ kind: 'broken-row', text: '列が一つ足りない', line: 58, policy: 1, no: 3 }] }),
      ],
      findings: [{ severity: 'info', line: 58, message: '表の行が崩れています（列が一つ足りない）' }],
    },
    {
      name: '値が次の行に落ちた',
      reports: report({
        indicators: [
          { label: '体験研修 開催回数', previous: '6回', current: '7回', columns, line: 1041 },
          { label: '体験研修 開催回数', current: '7回', columns, continuationOf: 1041 },
        ],
      }),
      findings: [
        {
          severity: 'info',
          line: 1041,
          message: '「体験研修 開催回数」の行が、2行以上に分かれています',
          places: [1041, 1042],
        },
      ],
    },
    {
      name: '項目名が無い',
      reports: report({ indicators: [{ label: '', previous: '3回', current: '4回', columns }] }),
      findings: [{ severity: 'info', line: 1041, message: '項目名の無い行（3回、4回）' }],
    },
    {
      name: '列見出しより値が多い',
      reports: report({
        indicators: [
          { label: '研修回数', previous: '4回', current: '5回', values: ['3回', '4回', '5回'], columns },
        ],
      }),
      findings: [{ severity: 'warning', line: 1041, message: '列見出し2つに対して値が3つ' }],
    },
    {
      name: '担当課の括弧が閉じている数と合わない',
      reports: [withTeamLines('（担当課：労政課 企画グループ）', '地域産業課 指導グループ）')],
      findings: [{ severity: 'info', line: 1091, message: '閉じ括弧が余っています', places: [1091, 1092] }],
    },
  ],
};
