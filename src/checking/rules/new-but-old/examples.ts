import { aReport, listRow, masterRow, type RuleExamples } from '../../example.ts';

export const examples: RuleExamples = {
  valid: [
    {
      name: '報告の年度に始まる新規の事業',
      reports: [
        aReport({
          masterList: [masterRow('①', '漁網修理研修事業', { isNew: true, period: 'R2-R3' })],
          programs: [
            listRow('①', 1, '漁網修理研修事業', { isNew: true, indicators: [['研修回数', '—', '4回']] }),
          ],
        }),
      ],
    },
    {
      name: '前年度の列が「-」や空欄',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '漁網修理研修事業', {
              isNew: true,
              indicators: [
                ['研修回数', '-', '4回'],
                ['会場', '', '2か所'],
              ],
            }),
          ],
        }),
      ],
    },
    {
      name: '元号の誤植らしい期間は、別の規則に任せる',
      reports: [
        aReport({ masterList: [masterRow('①', '漁網修理研修事業', { isNew: true, period: 'H2-R3' })] }),
      ],
    },
    {
      name: '報告の年度に始まるが、前の事業の値を引き継ぐ',
      reports: [
        aReport({
          masterList: [masterRow('①', '漁網修理研修事業', { period: 'R2-R4' })],
          programs: [listRow('①', 1, '漁網修理研修事業', { indicators: [['研修回数', '3回', '4回']] })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '新規なのに前の年度に始まっている（再掲の行も一緒に示す）',
      reports: [
        aReport({
          masterList: [
            masterRow('①', '漁網修理研修事業', { isNew: true, period: 'R1-R3' }),
            masterRow('⑤', '漁網修理研修事業', { isNew: true, period: 'R1-R3', isRelisting: true }),
          ],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 101,
          message: '事業期間はR1-R3で、令和元年度に始まっています',
          places: [101, 102],
        },
      ],
    },
    {
      name: '報告の年度に始まり前年度の実績も無いのに、印が無い',
      reports: [
        aReport({
          masterList: [masterRow('①', '漁網修理研修事業', { period: 'R2' })],
          programs: [listRow('①', 1, '漁網修理研修事業', { indicators: [['研修回数', '—', '4回']] })],
        }),
      ],
      findings: [{ severity: 'warning', line: 101, message: '新規の印がありません', places: [101, 1041] }],
    },
    {
      name: '新規なのに前年度の値がある',
      reason: '名前を変えた事業や統合した事業は、前の事業の値を載せることがある。',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '漁網修理研修事業', { isNew: true, indicators: [['研修回数', '3回', '4回']] }),
          ],
        }),
      ],
      findings: [
        {
          severity: 'info',
          line: 1041,
          message: '前年度の列に値があります（「研修回数」3回など1件）',
          places: [1041, 301],
        },
      ],
    },
  ],
};
