import { aReport, listRow, type RuleExamples, type StatedEntry } from '../../example.ts';

function report(fiscalYear: number, stated: StatedEntry) {
  return aReport({ fiscalYear, programs: [listRow('①', 1, '漁網修理研修事業', stated)] });
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '概要は毎年同じでよい',
      reports: [
        report(2019, { overview: '網の直し方を学ぶ研修を開く。', result: '研修を4回開いた。' }),
        report(2020, { overview: '網の直し方を学ぶ研修を開く。', result: '研修を6回開いた。' }),
      ],
    },
    {
      name: '累計は動かないことがある',
      reports: [
        report(2020, {
          indicators: [
            ['審査件数（累計）', '45件', '45件'],
            ['投資件数（累計）', '16社', '16社'],
            ['投資総額（累計）', '900千円', '900千円'],
          ],
        }),
      ],
    },
    {
      name: '一つでも動いた項目がある',
      reports: [
        report(2020, {
          indicators: [
            ['研修回数', '4回', '4回'],
            ['会場数', '2か所', '2か所'],
            ['参加者数', '31名', '28名'],
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '数字の入った実績が前の年度と同じ',
      reports: [
        report(2019, { result: '網の直し方を学ぶ研修を4回開いた。' }),
        report(2020, { result: '網の直し方を学ぶ研修を4回開いた。' }),
      ],
      findings: [{ severity: 'warning', line: 1021, message: '令和元年度の報告と同じ文' }],
    },
    {
      name: '短くて数字の無い実績が同じ',
      reason: 'どの年度にも当てはまる一文は、誤りとまでは言えない。',
      reports: [
        report(2019, { result: '各地で研修を開いた。' }),
        report(2020, { result: '各地で研修を開いた。' }),
      ],
      findings: [{ severity: 'info', line: 1021, message: '同じ文' }],
    },
    {
      name: 'すべての項目が前年度と同じ数字',
      reports: [
        report(2020, {
          indicators: [
            ['研修回数', '4回', '4 回'],
            ['会場数', '2か所', '2か所'],
            ['参加者数', '31名', '31名'],
          ],
        }),
      ],
      findings: [{ severity: 'info', line: 1041, message: '3つの項目すべてで' }],
    },
  ],
};
