import { aReport, listRow, masterRow, type RuleExamples, type StatedIndicator } from '../../example.ts';

function years(earlier: StatedIndicator, later: StatedIndicator, laterYear = 2021) {
  return [
    aReport({ fiscalYear: 2020, programs: [listRow('①', 1, '創業人材事業', { indicators: [earlier] })] }),
    aReport({ fiscalYear: laterYear, programs: [listRow('①', 4, '創業人財事業', { indicators: [later] })] }),
  ];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '前年の報告の値がそのまま載る',
      reports: years(['受講者数', '5名', '1,022名'], ['受講者数', '1022名', '30名']),
    },
    {
      name: '二年離れた報告は比べない',
      reports: years(['受講者数', '5名', '22名'], ['受講者数', '25名', '30名'], 2022),
    },
    {
      name: '単位が変わった',
      reason: '数えるものが変わったとみて、unit-changes が指摘する。',
      reports: years(['相談', '5件', '22件'], ['相談', '25回', '30回']),
    },
    {
      name: '項目名が別のもの',
      reports: years(['出展企業数', '5社', '22社'], ['商談成立企業数', '25社', '30社']),
    },
    {
      name: 'ほかの県の報告',
      reports: years(['受講者数', '5名', '22名'], ['受講者数', '25名', '30名']).map((report, i) => ({
        ...report,
        jurisdiction: ['青森県', '岩手県'][i]!,
      })),
    },
  ],
  invalid: [
    {
      name: '前年度の欄が前年の報告と違う',
      reports: years(['受講者数', '5名', '22名'], ['受講者数', '25名', '30名']),
      findings: [
        {
          severity: 'error',
          line: 1041,
          message: '前年度の欄は25名ですが、前年の報告では22名でした。',
          places: [1041, 1041],
        },
      ],
    },
    {
      name: '前年の値は1月末現在のもの',
      reason: '確定前の値なので、後で変わって当然である。',
      reports: years(
        ['修了者数 (R2年度は1月末現在)', '5名', '402名'],
        ['修了者数 (R2年度は1月末現在)', '425名', '430名'],
      ),
      findings: [{ severity: 'info', line: 1041, message: '確定した値か確認してください。' }],
    },
    {
      name: '期間の終わった事業が次の年にも載る',
      reports: [
        aReport({
          fiscalYear: 2020,
          masterList: [masterRow('①', '創業応援事業', { period: 'R1-R2' })],
          programs: [listRow('①', 1, '創業応援事業')],
        }),
        aReport({ fiscalYear: 2021, programs: [listRow('①', 1, '創業応援事業')] }),
      ],
      findings: [
        { severity: 'info', line: 301, message: '事業期間がR1-R2（令和2年度まで）', places: [301, 101] },
      ],
    },
  ],
};
