import { aReport, listRow, type RuleExamples, type StatedIndicator } from '../../example.ts';

function sheet(result: string, ...indicators: StatedIndicator[]) {
  return [aReport({ programs: [listRow('①', 1, '漁網修理研修事業', { result, indicators })] })];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '文と表が同じ',
      reports: sheet('漁網修理研修会を4回開催した。', ['漁網修理研修会開催回数', '3回', '4回']),
    },
    {
      name: '延べ人数と実人数は別の数え方',
      reports: sheet('合同説明会を開催し、学生延べ120名が参加した。', [
        '合同説明会参加学生数',
        '60名',
        '58名',
      ]),
    },
    {
      name: '受講した人と修了した人は違ってよい',
      reports: sheet('介護員養成講習会（42名受講）を実施した。', [
        '介護員養成講習会修了者数',
        '40名',
        '40名',
      ]),
    },
    {
      name: '登録の累計と、その年度の登録',
      reason: '前年度の100件と当年度の41件を足すと141件になる。',
      reports: sheet('応援企業を募集し、141社を登録した。', ['応援企業登録社数', '100社', '41社']),
    },
    {
      name: '文の二つの数字の合計が表の数字',
      reports: sheet('基礎講座を8回、応用講座を2回開催した。', ['講座の開催回数', '14回', '10回']),
    },
    {
      name: '別の年度の数字',
      reports: sheet('令和元年度に開催した技術交流会5回の成果をまとめた。', [
        '技術交流会開催回数',
        '5回',
        '2回',
      ]),
    },
    {
      name: '「うち」の数字は一部',
      reports: sheet('セミナーに参加した企業のうち、3社が商談に進んだ。', [
        'セミナー参加企業数',
        '8社',
        '12社',
      ]),
    },
    {
      name: '申請と交付は別の段階',
      reports: sheet(
        '22件の申請があり、17件に交付した。',
        ['補助金申請件数', '18件', '22件'],
        ['補助金交付件数', '18件', '17件'],
      ),
    },
    {
      name: '何を数えたか分からない数字は判断しない',
      reports: sheet(
        '管内6社で見学会を開催した。',
        ['情報交換会参加企業数', '28社', '35社'],
        ['交流会参加企業数', '70社', '98社'],
      ),
    },
  ],
  invalid: [
    {
      name: '開催回数が違う',
      reports: sheet('漁網修理研修会を5回開催した。', ['漁網修理研修会開催回数', '3回', '4回']),
      findings: [
        {
          severity: 'error',
          line: 1021,
          message: '「漁網修理研修会を5回」とありますが、表の「漁網修理研修会開催回数」は4回です',
          places: [1021, 1041],
        },
      ],
    },
    {
      name: '別の数字が表と同じでも、名前の合う数字が違えば指摘する',
      reports: sheet('広報会議を1回開催した。漁網修理研修会を2回開催した。', [
        '漁網修理研修会開催回数',
        '3回',
        '1回',
      ]),
      findings: [{ severity: 'error', line: 1021, message: '表の「漁網修理研修会開催回数」は1回です' }],
    },
    {
      name: '項目の名前が短く、ほかの催しかもしれない',
      reports: sheet('冷凍食品セミナーを3回開催した。', ['セミナーの開催数', '—', '4回']),
      findings: [{ severity: 'warning', line: 1021, message: '表の「セミナーの開催数」は4回です' }],
    },
    {
      name: '名前の前に、範囲を狭める語がある',
      reason: '県南地域の分だけを述べたのかもしれない。',
      reports: sheet('県南地域の漁網修理研修会を5回開催した。', ['漁網修理研修会開催回数', '3回', '8回']),
      findings: [{ severity: 'warning', line: 1021, message: '8回です' }],
    },
    {
      name: '文に前の年度の数字が残った',
      reports: sheet('高校生を対象に漁網の修理体験を7回実施した。', ['修理体験実施回数', '7回', '9回']),
      findings: [{ severity: 'warning', line: 1021, message: '前の年度のまま残ったおそれ' }],
    },
    {
      name: '残った数字と値が一つずつで、単位が同じ',
      reports: sheet('県内の社会人12名を対象に塾を開いた。', ['立志塾参加人数', '24名', '13名']),
      findings: [{ severity: 'info', line: 1021, message: '13名です' }],
    },
  ],
};
