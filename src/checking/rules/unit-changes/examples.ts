import { aReport, listRow, type RuleExamples, type StatedIndicator } from '../../example.ts';

function sheet(...indicators: StatedIndicator[]) {
  return [aReport({ programs: [listRow('①', 1, '研修事業', { indicators })] })];
}

export const examples: RuleExamples = {
  valid: [
    { name: '単位が同じ', reports: sheet(['参加企業数', '16社', '25社']) },
    { name: '名と人、社と者', reports: sheet(['受講者', '16名', '25人'], ['参加企業数', '16社', '25者']) },
    {
      name: '出展者を社で数える',
      reason: '出展するのは人とは限らない。',
      reports: sheet(['出展者数', '16社', '25社']),
    },
    {
      name: 'かっこ書きの回数が添えてある',
      reason: '二つの値があるときは、どちらが項目名の数か決められない。',
      reports: sheet(['派遣事業者数', '7事業者 (延べ20回)', '6事業者 (延べ11回)']),
    },
    { name: '二つのものを並べた項目名', reports: sheet(['開催回数及び参加者数', '-', '17回']) },
    {
      name: '件は多くのものを数えられる',
      reports: sheet(['参加校', '3件', '4件'], ['相談対応件数', '11者', '12者']),
    },
  ],
  invalid: [
    {
      name: '前年度と当年度で単位が違う',
      reports: sheet(['研修会参加企業数', '16社', '25件']),
      findings: [{ severity: 'warning', line: 1041, message: '前年度は「社」、当年度は「件」です' }],
    },
    {
      name: '参加者数を回で数えている',
      reports: sheet(['セミナー参加者数', '79回', '—']),
      findings: [{ severity: 'warning', line: 1041, message: '値の単位が「回」で、項目名と合いません' }],
    },
    {
      name: '企業数を名で数えている',
      reports: sheet(['セミナー参加企業数', '119名', '58名']),
      findings: [{ severity: 'warning', line: 1041, message: '値の単位が「名」で' }],
    },
    {
      name: '同じ誤りが再掲の個票にもある',
      reason: '再掲は元を写しただけなので、元で一度だけ指摘する。',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '研修事業', { indicators: [['講師人財の育成', '—', '30回']] }),
            listRow('②', 1, '研修事業', { indicators: [['講師人財の育成', '—', '30回']], isRelisting: true }),
          ],
        }),
      ],
      findings: [{ severity: 'warning', line: 1041, message: '値の単位が「回」で' }],
    },
    {
      name: '前年の報告と単位が違う',
      reports: [
        aReport({
          fiscalYear: 2020,
          programs: [listRow('①', 1, '研修事業', { indicators: [['相談', '1件', '5件']] })],
        }),
        aReport({
          fiscalYear: 2021,
          programs: [listRow('①', 1, '研修事業', { indicators: [['相談', '5回', '6回']] })],
        }),
      ],
      findings: [
        { severity: 'warning', line: 1041, message: '前年の報告では「件」、この報告の前年度の欄では「回」' },
      ],
    },
  ],
};
