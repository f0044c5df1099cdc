import { aReport, listRow, type RuleExamples } from '../../example.ts';

function report(name: string, overview: string, result = '') {
  return [aReport({ programs: [listRow('③', 1, name, { overview, result })] })];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '一覧と同じ名前',
      reports: report('木工品販路拡大事業', '「木工品販路拡大事業」により販売を伸ばす。'),
    },
    {
      name: '補助と補助金',
      reports: report('木工品販路拡大事業費補助', '「木工品販路拡大事業費補助金」により販売を伸ばす。'),
    },
    {
      name: '漢字の違う名前は、別のもの',
      reports: report('塾開催事業', '「あおもり立志挑戦塾」と「あおもり立志経営塾」を開く。'),
    },
    {
      name: '人財と人材は別の規則に任せる',
      reports: report('若手人財育成事業', '「若手人材育成事業」により育てる。'),
    },
    { name: '第1期と第2期', reports: report('第1期木工品戦略事業', '「第2期木工品戦略事業」に引き継ぐ。') },
  ],
  invalid: [
    {
      name: '一文字だけ違う',
      reports: report('木工品販路拡大事業', '「木工品販路拡充大事業」により販売を伸ばす。'),
      findings: [
        {
          severity: 'warning',
          line: 1001,
          message: '「木工品販路拡充大事業」と「木工品販路拡大事業」は、よく似た',
          places: [1001, 301],
        },
      ],
    },
    {
      name: '一覧の括弧の中の名前と違う',
      reports: report(
        '地域ファンド組成事業(みなとクリエイトファンド)',
        '「みなとクリエイティブファンド」が投資する。',
      ),
      findings: [
        {
          severity: 'warning',
          line: 1001,
          message: '「みなとクリエイティブファンド」と「みなとクリエイトファンド」',
        },
      ],
    },
    {
      name: '文どうしで違う',
      reports: report(
        '投資支援事業',
        '「みなとクリエイティブファンド」が投資する。',
        '「みなとクリエイトファンド」が投資した。',
      ),
      findings: [{ severity: 'info', line: 1001, message: 'よく似た別の名前', places: [1001, 1021] }],
    },
  ],
};
