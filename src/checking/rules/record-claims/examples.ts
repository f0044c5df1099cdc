import { aReport, type RuleExamples } from '../../example.ts';

function report(trend: string, ...notes: [fiscalYear: number, text: string][]) {
  return [
    aReport({
      sections: [
        { kind: 'trends', policies: [], heading: '動向', line: 10, paragraphs: [{ line: 11, text: trend }] },
      ],
      economicNotes: notes.map(([fiscalYear, text], i) => ({
        fiscalYear,
        line: 20 + 10 * i,
        paragraphs: [{ line: 21 + 10 * i, text }],
      })),
    }),
  ];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '記録が年ごとに更新される',
      reports: report(
        '有効求人倍率は低い水準にある。',
        [2013, '平均有効求人倍率が0.65倍と過去最高を記録した。'],
        [2014, '平均有効求人倍率が0.78倍と過去最高を記録した。'],
      ),
    },
    {
      name: '年平均と月の値は比べない',
      reports: report('有効求人倍率は、平成28年5月に過去最高の1.47倍となった。', [
        2016,
        '有効求人倍率が過去最高の1.41倍を記録した。',
      ]),
    },
    {
      name: '同じ年の同じ値',
      reports: report('製造品出荷額等は、平成27年度は1兆4,520億円で過去最高を記録した。', [
        2016,
        '製造品出荷額等が平成27年の値で1兆4,520億円と過去最高額となった。',
      ]),
    },
    {
      name: '別の系列',
      reports: report('有効求人倍率は、平成28年5月に過去最高の1.47倍となった。', [
        2019,
        '倒産件数は令和元年11月に過去最少の2件となった。',
      ]),
    },
  ],
  invalid: [
    {
      name: '後の月の「最高」が、前の月の「最高」より低い',
      reports: report('有効求人倍率は、平成28年5月に過去最高の1.47倍を記録した。', [
        2016,
        '平成28年10月には有効求人倍率が1.45倍となり、統計開始以降で最高だった。',
      ]),
      findings: [
        {
          severity: 'warning',
          line: 11,
          message: '有効求人倍率について、平成28年5月の1.47倍と平成28年10月の1.45倍',
          places: [11, 21],
        },
      ],
    },
    {
      name: '同じ年の値が違う',
      reports: report('製造品出荷額等は、平成27年度は1兆4,520億円で過去最高を記録した。', [
        2016,
        '製造品出荷額等が平成27年の値で1兆4,420億円と過去最高額となった。',
      ]),
      findings: [{ severity: 'warning', line: 11, message: '製造品出荷額' }],
    },
  ],
};
