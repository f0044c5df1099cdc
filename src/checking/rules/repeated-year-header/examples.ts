import { aReport, listRow, type RuleExamples } from '../../example.ts';

function table(columns: string[], fiscalYear = 2020) {
  const row = { label: '研修回数', previous: '3回', current: '4回', columns };
  return [aReport({ fiscalYear, programs: [listRow('①', 1, '漁網修理研修事業', { indicators: [row] })] })];
}

const section = { policies: [], paragraphs: [], line: 7 };

export const examples: RuleExamples = {
  valid: [
    { name: '前年度と当年度', reports: table(['元年度', '2年度']) },
    { name: '元号をまたぐ年', reports: table(['30年度', '元年度'], 2019) },
    { name: '空白の入った見出し', reports: table(['4 年度', '令和 5 年度'], 2023) },
    { name: '3つの年度の最後の2つ', reports: table(['30年度', '元年度', '2年度']) },
    { name: '年度でない見出しは判断しない', reports: table(['計画', '実績']) },
    {
      name: '経済の動きをたどる章は、前の年度の名前を持つ',
      reports: [aReport({ sections: [{ ...section, kind: 'trends', heading: '平成19年度' }] })],
    },
    {
      name: '報告の年度の見出し',
      reports: [
        aReport({ sections: [{ ...section, kind: 'other', heading: '2 令和2年度中小企業振興施策' }] }),
      ],
    },
  ],
  invalid: [
    {
      name: '同じ年度が二つ並ぶ',
      reports: table(['元年度', '元年度']),
      findings: [{ severity: 'error', line: 1041, message: '列見出しが「元年度・元年度」です' }],
    },
    {
      name: '前の年度の報告の見出しのまま',
      reports: table(['元年度', '2年度'], 2021),
      findings: [{ severity: 'error', line: 1041, message: '「2年度・3年度」のはずです' }],
    },
    {
      name: '章の見出しの年度が違う',
      reports: [
        aReport({
          fiscalYear: 2021,
          sections: [{ ...section, kind: 'other', heading: '2 令和2年度中小企業振興施策' }],
        }),
      ],
      findings: [{ severity: 'warning', line: 7, message: '報告の年度（令和3年度）と違います' }],
    },
  ],
};
