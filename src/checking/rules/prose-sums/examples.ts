import { aReport, listRow, type RuleExamples, type StatedEntry } from '../../example.ts';

function sheet(stated: StatedEntry) {
  return [aReport({ programs: [listRow('①', 1, '漁網修理研修事業', stated)] })];
}

export const examples: RuleExamples = {
  valid: [
    { name: '合計と内訳が合う', reports: sheet({ result: '計28名（高校生10名、大学生18名）が参加した。' }) },
    {
      name: '内訳が一部だけ',
      reports: sheet({ result: '計28名（うち高校生10名、大学生12名）が参加した。' }),
    },
    {
      name: '延べの内訳',
      reports: sheet({ result: '計28名（第1回 延べ20名、第2回 延べ18名）が参加した。' }),
    },
    {
      name: '二つの数字の合計が表の値',
      reports: sheet({
        result: '大学校の研修に28名、民間企業の研修に8名派遣した。',
        indicators: [
          ['研修受講者数', '12名', '36名'],
          ['研修修了者数', '12名', '36名'],
        ],
      }),
    },
    {
      name: '括弧の数字の合計が表の延べ',
      reports: sheet({
        result: 'インターンシップ（13校）や礼法講習（11校）を実施した。',
        indicators: [['事業活用校数', '延べ29校', '延べ24校']],
      }),
    },
    {
      name: '文に一つも部分とみられる数字が無い',
      reports: sheet({
        result: '県内2社と県外3社で見学会を開いた。',
        indicators: [['相談企業数', '20社', '35社']],
      }),
    },
    {
      name: '単価と件数の積が事業費に収まる',
      reports: sheet({
        cost: 2_156,
        result: '1事業者あたり100千円の給付を行った。',
        indicators: [['支給件数', '-', '21件']],
      }),
    },
    {
      name: '上限額は単価ではない',
      reports: sheet({
        cost: 500,
        result: '1事業者あたり100千円を上限に補助した。',
        indicators: [['補助件数', '-', '21件']],
      }),
    },
  ],
  invalid: [
    {
      name: '合計と内訳が合わない',
      reports: sheet({ result: '計28名（高校生10名、大学生17名）が参加した。' }),
      findings: [
        {
          severity: 'error',
          line: 1021,
          message: '「計28名」とありますが、続く内訳（10名、17名）の合計は27名です',
        },
      ],
    },
    {
      name: '文の二つの数字の合計が表と少し違う',
      reports: sheet({
        result: '大学校の研修に28名、民間企業の研修に9名派遣した。',
        indicators: [
          ['研修受講者数', '12名', '36名'],
          ['研修修了者数', '12名', '36名'],
        ],
      }),
      findings: [
        {
          severity: 'warning',
          line: 1021,
          message: '28名と9名の合計は37名ですが',
          places: [1021, 1041, 1042],
        },
      ],
    },
    {
      name: '括弧の数字の合計が表の延べと大きく違う',
      reason: '文が一部だけを挙げたのかもしれない。',
      reports: sheet({
        result: 'インターンシップ（13校）や礼法講習（11校）を実施した。',
        indicators: [['事業活用校数', '延べ29校', '延べ42校']],
      }),
      findings: [{ severity: 'info', line: 1021, message: '13校と11校の合計は24校ですが' }],
    },
    {
      name: '単価と件数の積が事業費を超える',
      reports: sheet({
        cost: 2_000,
        result: '1事業者あたり10万円の給付を行った。',
        indicators: [['支給件数', '-', '21件']],
      }),
      findings: [{ severity: 'warning', line: 1021, message: '2,100千円で、事業費を上回ります' }],
    },
  ],
};
