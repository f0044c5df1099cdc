import type { ReadingNote } from '../../../ledger/annual-report.ts';
import { aReport, listRow, type RuleExamples } from '../../example.ts';

function noted(kind: ReadingNote['kind'], line: number, of: Partial<ReadingNote> = {}) {
  return [
    aReport({
      programs: [listRow('①', 1, '漁網修理研修事業')],
      notes: [{ kind, line, text: '読み取りの記録', ...of }],
    }),
  ];
}

export const examples: RuleExamples = {
  valid: [
    { name: '最後まで読めた報告', reports: [aReport()] },
    {
      name: '数行だけ読み取れない',
      reports: [aReport({ placed: 0.997, unplaced: [{ line: 12, text: '図中の文字' }] })],
    },
    { name: '崩れた行は別の規則に任せる', reports: noted('broken-row', 40) },
  ],
  invalid: [
    {
      name: '途中で切れている',
      reports: noted('truncated', 812),
      findings: [{ severity: 'warning', line: 812, message: '報告がここで途切れています' }],
    },
    {
      name: '個票が無い',
      reports: noted('missing-sheet', 301, { policy: 1, no: 1 }),
      findings: [
        {
          severity: 'warning',
          line: 301,
          message: '「漁網修理研修事業」: 一覧にある事業の個票が見つかりません',
        },
      ],
    },
    {
      name: '同じ方針で3つ以上無ければ、まとめて示す',
      reports: [
        aReport({
          programs: [1, 2, 3].map((no) => listRow('①', no, `漁網修理研修その${no}`)),
          notes: [1, 2, 3].map((no) => ({
            kind: 'missing-sheet' as const,
            line: 300 + no,
            text: '',
            policy: 1,
            no,
          })),
        }),
      ],
      findings: [
        {
          severity: 'warning',
          line: 301,
          message: '「漁網修理研修その1」など3件: ',
          places: [301, 302, 303],
        },
      ],
    },
    {
      name: '一覧に無い個票',
      reports: noted('extra-sheet', 900),
      findings: [{ severity: 'warning', line: 900, message: '一覧に事業が見つかりません' }],
    },
    {
      name: '年度が分からない',
      reports: noted('unknown-year', 1),
      findings: [{ severity: 'info', line: 1, message: '報告の年度が読み取れません' }],
    },
    {
      name: '読み取れない行が多い',
      reports: [
        aReport({
          placed: 0.9,
          unplaced: [
            { line: 12, text: '別の様式' },
            { line: 15, text: '別の様式' },
          ],
        }),
      ],
      findings: [{ severity: 'info', line: 12, message: '2行が、報告のどの部分か', places: [12, 15] }],
    },
  ],
};
