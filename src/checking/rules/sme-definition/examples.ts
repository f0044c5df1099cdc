import { aReport, type RuleExamples } from '../../example.ts';

function table(industry: string, capital: string, employees: string, smallEmployees: string) {
  return [aReport({ definitions: [{ line: 54, industry, capital, employees, smallEmployees }] })];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '製造業その他',
      reports: table('①製造業、建設業、運輸業 その他の業種(②~④を除く)', '3億円以下', '300人以下', '20人以下'),
    },
    {
      name: '小売業、漢数字でない万円',
      reports: table('④小売業', '５，０００万円以下', '50人以下', '5人以下'),
    },
    {
      name: '政令で別に定める業種',
      reason: '旅館業などは別の法律や政令に定めがあるので判断しない。',
      reports: table('旅館業', '5,000万円以下', '200人以下', '20人以下'),
    },
    { name: '読めない欄は判断しない', reports: table('②卸売業', '一億円以下', '百人以下', '-') },
  ],
  invalid: [
    {
      name: '卸売業の資本金が小売業の額になっている',
      reports: table('②卸売業', '5,000万円以下', '100人以下', '5人以下'),
      findings: [
        { severity: 'error', line: 54, message: '資本金は5,000万円以下と印字、法律では1億円以下です。' },
      ],
    },
    {
      name: 'サービス業の従業員の数が違う',
      reports: table('③サービス業', '5,000万円以下', '50人以下', '5人以下'),
      findings: [{ severity: 'error', line: 54, message: '従業員は50人以下と印字、法律では100人以下です。' }],
    },
  ],
};
