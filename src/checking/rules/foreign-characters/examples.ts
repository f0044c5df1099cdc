import { aReport, listRow, type RuleExamples } from '../../example.ts';

function result(text: string) {
  return [aReport({ programs: [listRow('①', 1, '漁網修理研修事業', { result: text })] })];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '旧字や人名の漢字は日本語の文字',
      reports: result('鰺ヶ沢町の髙橋氏、渡邉氏が𠮷田工場で指導した。'),
    },
    { name: '丸数字、ローマ数字、単位の記号', reports: result('①研修Ⅱを3㎡の会場で開いた。') },
  ],
  invalid: [
    {
      name: 'ハングルが混じる',
      reports: result('販売の프로モーションを行った。'),
      findings: [{ severity: 'warning', line: 1021, message: 'ハングル（프、로）' }],
    },
    {
      name: '簡体字が混じる',
      reports: result('輸出対象国を处理した。'),
      findings: [{ severity: 'warning', line: 1021, message: '日本語では使わない簡体字（处）' }],
    },
    {
      name: '繁体字が混じる',
      reports: [
        aReport({ programs: [listRow('①', 1, '漁網修理研修事業', { overview: '工場の內部を改める。' })] }),
      ],
      findings: [{ severity: 'warning', line: 1001, message: '繁体字（內）' }],
    },
    {
      name: '漢字の代わりの部首の符号は、見た目が同じ',
      reports: result('⼈材を育てた。'),
      findings: [{ severity: 'info', line: 1021, message: '部首の符号（⼈）' }],
    },
    {
      name: '文字化け',
      reports: result('研修を4回開�た。'),
      findings: [{ severity: 'warning', line: 1021, message: '文字化けした文字' }],
    },
  ],
};
