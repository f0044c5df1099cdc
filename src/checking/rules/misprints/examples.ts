import { aReport, listRow, type RuleExamples } from '../../example.ts';

function result(text: string) {
  return [aReport({ programs: [listRow('①', 1, '漁網修理研修事業', { result: text })] })];
}

export const examples: RuleExamples = {
  valid: [
    { name: '正しい県名', reports: result('あおもり食品とあおもりICTの展示を行った。') },
    {
      name: '「あおり」が正しい語',
      reports: result('感染拡大のあおりを受けた事業者に、あおり運転の防止を呼びかけた。'),
    },
    {
      name: '続けて書くのが普通の語',
      reports: result('各地で時々の課題を話し合い、リノベーションを進めた。'),
    },
    { name: '事業の名前に続く事業費', reports: result('育成支援事業事業費を見直した。') },
  ],
  invalid: [
    {
      name: '県名の脱字は、同じ語をまとめて示す',
      reports: result('あおりPGの商品を展示した。\n台湾であおりPGを紹介した。'),
      findings: [{ severity: 'info', line: 1021, message: '「あおりPG', places: [1021, 1022] }],
    },
    {
      name: '語が二つ重なっている',
      reports: [aReport({ programs: [listRow('②', 3, '中小事業者CO2CO2削減事業')] })],
      findings: [
        {
          severity: 'warning',
          line: 301,
          message: '「CO2CO2削減事業」の「CO2CO2」は「CO2」ではありませんか。同じ語が二つ続いています',
        },
      ],
    },
    {
      name: '無い語',
      reports: result('ライフィノベーションの研究を進めた。'),
      findings: [{ severity: 'warning', line: 1021, message: '「ィノベーション」は「イノベーション」' }],
    },
    {
      name: '文字の重なり',
      reports: result('その時々々の課題を話し合った。'),
      findings: [{ severity: 'warning', line: 1021, message: '「時々々」は「時々」' }],
    },
  ],
};
