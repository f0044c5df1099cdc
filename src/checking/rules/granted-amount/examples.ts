import { aReport, listRow, type RuleExamples, type StatedIndicator } from '../../example.ts';

function sheet(cost: number, ...indicators: StatedIndicator[]) {
  return [aReport({ programs: [listRow('②', 1, '渡船維持費補助', { cost, indicators })] })];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '交付額が事業費と同じ',
      reports: sheet(50984, ['補助金交付額', '—', '50,984千円']),
    },
    {
      name: '二つの補助の交付決定額の合計が事業費',
      reports: sheet(
        123663,
        ['感染防止分の交付決定額', '—', '83,897千円'],
        ['利活用分の交付決定額', '—', '39,766千円'],
      ),
    },
    {
      name: '事務費のある事業は、事業費が交付額より多い',
      reports: sheet(37206, ['補助金交付額', '—', '37,049千円']),
    },
    {
      name: '端数の無い額は、たまたま一字違いになる',
      reports: sheet(20500, ['補助金交付額', '—', '20,000千円']),
    },
    {
      name: '3桁の額は、たまたま一字違いになる',
      reports: sheet(812, ['補助金交付額', '974千円', '810千円']),
    },
    {
      name: '交付ではない額は比べない',
      reports: sheet(50984, ['商談成約額', '—', '50,934千円']),
    },
  ],
  invalid: [
    {
      name: '交付額が一字だけ違う',
      reports: sheet(50984, ['補助金交付額', '—', '50,934千円']),
      findings: [
        {
          severity: 'warning',
          line: 1041,
          message: '「補助金交付額」は50,934千円、事業費は50,984千円',
          places: [1041, 1000],
        },
      ],
    },
    {
      name: '二つのうち一つが一字違い',
      reports: sheet(
        123663,
        ['感染防止分の交付決定額', '—', '83,897千円'],
        ['利活用分の交付決定額', '—', '39,716千円'],
      ),
      findings: [{ severity: 'warning', line: 1041, message: '交付額2件の合計は123,613千円' }],
    },
  ],
};
