import { aReport, listRow, type RuleExamples, type StatedIndicator } from '../../example.ts';

const answer = (...indicators: StatedIndicator[]) => [
  aReport({ asked: { threshold: 20 }, programs: [listRow('①', 1, '漁網修理研修事業', { indicators })] }),
];

export const examples: RuleExamples = {
  valid: [
    {
      name: '数と単位',
      reports: answer(
        ['参加者数', '58名', '22名'],
        ['相談', '延べ 29 校', '延べ 1,307回'],
        ['開催', '2回', '2回 (110名)'],
      ),
    },
    {
      name: '値がない理由',
      reports: answer(
        ['研修', '4回', '中止'],
        ['相談', '3件', '実績なし'],
        ['巡回', '随時', '随時'],
        ['審査', '—', '—'],
      ),
    },
    {
      name: '空の値',
      reason: '書かれていない値は別の規則が指摘する。',
      reports: answer(['研修', '4回', '']),
    },
    {
      name: '紙の年次報告',
      reason: '紙では、表に文を書くこともある。',
      reports: [
        aReport({
          programs: [listRow('①', 1, '漁網修理研修事業', { indicators: [['研修', '4回', '別紙のとおり']] })],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '金額のところに文がある',
      reports: [
        aReport({
          asked: { threshold: 20 },
          programs: [
            listRow('①', 1, '漁網修理研修事業', {
              unreadableAmounts: [{ field: 'national', text: '約1千' }],
            }),
          ],
        }),
      ],
      findings: [{ severity: 'error', line: 1000, message: '国庫「約1千」は、金額として読めません。' }],
    },
    {
      name: '文で書いてある',
      reports: answer(['研修', '4回', '別紙のとおり']),
      findings: [{ severity: 'warning', line: 1041, message: '値「別紙のとおり」は、数として読めません。' }],
    },
  ],
};
