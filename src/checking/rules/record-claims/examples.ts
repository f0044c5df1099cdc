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
        [2013, '平均有効求人倍率が0.72倍と過去最高を記録した。'],
        [2014, '平均有効求人倍率が0.81倍と過去最高を記録した。'],
      ),
    },
    {
      name: '年平均と月の値は比べない',
      reports: report('有効求人倍率は、平成30年8月に過去最高の1.33倍となった。', [
        2018,
        '有効求人倍率が過去最高の1.29倍を記録した。',
      ]),
    },
    {
      name: '同じ年の同じ値',
      reports: report('製造品出荷額等は、平成29年度は1兆9,121億円で過去最高を記録した。', [
        2018,
        '製造品出荷額等が平成29年の値で1兆9,121億円と過去最高額となった。',
      ]),
    },
    {
      name: '別の系列',
      reports: report('有効求人倍率は、平成30年8月に過去最高の1.33倍となった。', [
        2019,
        '倒産件数は令和元年11月に過去最少の2件となった。',
      ]),
    },
  ],
  invalid: [
    {
      name: '後の月の「最高」が、前の月の「最高」より低い',
      reports: report('有効求人倍率は、平成30年8月に過去最高の1.33倍を記録した。', [
        2018,
        '平成30年11月に有効求人倍率が統計開始以降最高の1.32倍を記録した。',
      ]),
      findings: [
        {
          severity: 'warning',
          line: 11,
          message: '有効求人倍率について、平成30年8月の1.33倍と平成30年11月の1.32倍',
          places: [11, 21],
        },
      ],
    },
    {
      name: '同じ年の値が違う',
      reports: report('製造品出荷額等は、平成29年度は1兆9,121億円で過去最高を記録した。', [
        2018,
        '製造品出荷額等が平成29年の値で1兆9,021億円と過去最高額となった。',
      ]),
      findings: [{ severity: 'warning', line: 11, message: '製造品出荷額' }],
    },
  ],
};
