import { aReport, listRow, type RuleExamples } from '../../example.ts';

function results(...texts: string[]) {
  return [
    aReport({ programs: texts.map((result, i) => listRow('①', i + 1, `事業その${i + 1}`, { result })) }),
  ];
}

export const examples: RuleExamples = {
  valid: [
    { name: '一つの書き方だけ', reports: results('人材を育てた。', '人材の確保に努めた。') },
    {
      name: '事業名の中の書き方は数えない',
      reports: [
        aReport({
          programs: [
            listRow('①', 1, '地域を創る人財育成事業', {
              result: '人材を育てた。地域を創る人財育成事業で塾を開いた。',
            }),
          ],
        }),
      ],
    },
    { name: '括弧の中は名前か引用', reports: results('人材を育てる「青い海の人財塾」を開いた。') },
    { name: 'センターの名前', reports: results('人材の相談を、あおもり人財確保推進センターで受けた。') },
    {
      name: '動詞の「取り組み」は別',
      reports: results('新しい取組を支えた。', '改善に取り組み、成果を得た。'),
    },
    {
      name: '機器の障害は障がいとは別の語',
      reports: results('障がい者を雇う企業を訪ねた。', '通信障害で中止した。'),
    },
    {
      name: '条例の文はそのまま',
      reports: [
        aReport({
          programs: [listRow('①', 1, '塾開催事業', { result: '重要な課題と位置づけた。' })],
          sections: [
            {
              kind: 'ordinance',
              policies: [],
              heading: '条例',
              line: 3000,
              paragraphs: [{ line: 3001, text: '課題と位置付ける。' }],
            },
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '少ないほうの場所を示す',
      reports: results('人材を育てた。', '人材の確保に努めた。', '人財が育った。'),
      findings: [
        { severity: 'info', line: 1221, message: '「人材」が2か所、「人財」が1か所', places: [1221] },
      ],
    },
    {
      name: '障害と障がい',
      reports: results('障害者を雇う企業を訪ねた。', '障がい者の実習を行った。障がいの特性を伝えた。'),
      findings: [{ severity: 'info', line: 1021, message: '「障害」が1か所、「障がい」が2か所' }],
    },
    {
      name: '取組と取り組み',
      reports: results('新しい取組を支えた。', '企業の取り組みを紹介した。'),
      findings: [{ severity: 'info', line: 1121, message: '「取組」が1か所、「取り組み」が1か所' }],
    },
    {
      name: 'ホームページとHP',
      reports: results('HPに載せた。', 'ホームページで募った。', 'ホームページを改めた。'),
      findings: [{ severity: 'info', line: 1021, message: '「ホームページ」が2か所、「HP」が1か所' }],
    },
  ],
};
