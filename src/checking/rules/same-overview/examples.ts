import { aReport, listRow, type RuleExamples } from '../../example.ts';

const market = '県産の木工品を首都圏の百貨店で試験販売し、売れ行きと客の声を作り手に伝える。';

export const examples: RuleExamples = {
  valid: [
    {
      name: '再掲は元の事業と同じ概要でよい',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '木工品販売事業', { overview: market }),
            listRow('⑦', 1, '木工品販売事業', { overview: market, isRelisting: true }),
          ],
        }),
      ],
    },
    {
      name: '短い概要は偶然同じになる',
      reports: [
        aReport({
          programs: [
            listRow('②', 1, 'バス運行費補助', { overview: '運行に要する経費を補助する。' }),
            listRow('②', 2, '鉄道運行費補助', { overview: '運行に要する経費を補助する。' }),
          ],
        }),
      ],
    },
    {
      name: '同じ制度を対象だけ変えて行う事業',
      reason: '違うところが、それぞれの事業の名前に出ている。',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '漆器販路開拓事業', { overview: market.replace('木工品', '漆器') }),
            listRow('①', 2, '木工品販路開拓事業', { overview: market }),
          ],
        }),
      ],
    },
    {
      name: '実績に、概要に無いことが書いてある',
      reports: [
        aReport({
          programs: [
            listRow('⑦', 1, '木工品販売事業', {
              overview: market,
              result: '県産の木工品を首都圏の百貨店2店で10日間試験販売し、売れ行きと客の声を作り手に伝えた。',
            }),
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '別の事業の概要を写した',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '木工品販売事業', { overview: market }),
            listRow('①', 2, '漆器後継者育成事業', { overview: `${market} ` }),
          ],
        }),
      ],
      findings: [
        {
          severity: 'warning',
          line: 1101,
          message: '別の事業「木工品販売事業」の事業概要とほぼ同じ',
          places: [1101, 1001],
        },
      ],
    },
    {
      name: '実績が、概要の文末を変えただけ',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '木工品販売事業', {
              overview: market,
              result: market.replace('伝える。', '伝えた。'),
            }),
          ],
        }),
      ],
      findings: [
        { severity: 'info', line: 1021, message: '事業概要の文末を過去形にしただけ', places: [1021, 1001] },
      ],
    },
  ],
};
