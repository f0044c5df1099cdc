import {
  aReport,
  listRow,
  masterRow,
  type RuleExamples,
  type StatedEntry,
  type StatedIndicator,
} from '../../example.ts';

const name = '食品産業強化事業';

function sheets(
  original: StatedIndicator[],
  relisting: StatedIndicator[],
  texts: [string, string] = ['', ''],
) {
  return [
    aReport({
      programs: [
        listRow('①', 1, name, { indicators: original, overview: texts[0] }),
        listRow('⑤', 1, name, { indicators: relisting, overview: texts[1], isRelisting: true }),
      ],
    }),
  ];
}

function flags(original: StatedEntry, relisting: StatedEntry) {
  return [
    aReport({
      masterList: [
        masterRow('①', name, { isNew: original.isNew ?? false }),
        masterRow('⑤', name, { isNew: relisting.isNew ?? false, isRelisting: true }),
      ],
      programs: [listRow('①', 1, name, original), listRow('⑤', 1, name, { ...relisting, isRelisting: true })],
    }),
  ];
}

export const examples: RuleExamples = {
  valid: [
    {
      name: '空白、全角、かっこだけの違い',
      reports: sheets(
        [['講習会 (延べ)', '470 件', '2回 (7月, 2月)']],
        [['講習会（延べ）', '470件', '2回（7月，2月）']],
      ),
    },
    {
      name: '名と人は同じ数え方',
      reports: sheets([['参加者数', '5名', '7名']], [['参加者数', '5人', '7人']]),
    },
    {
      name: '基本方針一つだけの文書にある再掲',
      reason: '元の掲載は、手元に無いほかの基本方針の部分にあり得る。',
      reports: [aReport({ programs: [listRow('⑤', 1, name, { isRelisting: true })] })],
    },
    {
      name: '財源の合計が事業費に合わない行の財源',
      reason: '行の誤りとして funding-sum が指摘するので、元との違いは重ねて言わない。',
      reports: [
        aReport({
          masterList: [
            masterRow('①', name, { cost: 300, general: 300 }),
            masterRow('⑤', name, { cost: 300, general: 30, isRelisting: true }),
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '同じ文で、数字だけが違う',
      reports: sheets(
        [],
        [],
        ['商談会を4回開き、延べ81社が参加する。', '商談会を4回開き、延べ87社が参加する。'],
      ),
      findings: [{ severity: 'error', line: 1101, message: '元は「1」、再掲は「7」' }],
    },
    {
      name: '同じ項目の値が違う',
      reports: sheets([['研修参加者数', '295名', '195名']], [['研修参加者数', '211名', '211名']]),
      findings: [
        {
          severity: 'error',
          line: 1141,
          message: '元は「研修参加者数: 295名→195名」、再掲は「研修参加者数: 211名→211名」',
          places: [1141, 1041],
        },
      ],
    },
    {
      name: '同じ数で単位が違う',
      reports: sheets([['相談件数', '470件', '402件']], [['相談件数', '470回', '402回']]),
      findings: [{ severity: 'error', line: 1141, message: '数えたものを確認し、単位をそろえてください。' }],
    },
    {
      name: '「—」と0回',
      reason: '実施しなかったのか、実施して0だったのかが違うが、どちらの書き方もあり得る。',
      reports: sheets([['見学会', '3回', '—']], [['見学会', '3回', '0回']]),
      findings: [
        { severity: 'warning', line: 1141, message: '元は「見学会: 3回→—」、再掲は「見学会: 3回→0回」' },
      ],
    },
    {
      name: '項目名の言い回しだけが違う',
      reports: sheets([['技術交流会等開催数', '6回', '3回']], [['技術交流会等開催回数', '6回', '3回']]),
      findings: [{ severity: 'info', line: 1141, message: '項目名をそろえてください。' }],
    },
    {
      name: '再掲の個票に項目が一つ足りない',
      reports: sheets(
        [
          ['開催回数', '6回', '3回'],
          ['登録企業の一覧', '1部', '1部'],
        ],
        [['開催回数', '6回', '3回']],
      ),
      findings: [
        {
          severity: 'warning',
          line: 1042,
          message: '①の1の個票にありますが、⑤の1の個票（再掲）にはありません',
        },
      ],
    },
    {
      name: '事業概要の語が違う',
      reports: sheets([], [], ['食品の販路を広げる。', '食品の取引を広げる。']),
      findings: [
        { severity: 'info', line: 1101, message: '元は「販路」、再掲は「取引」です。', places: [1101, 1001] },
      ],
    },
    {
      name: '事業期間と重点の印が違う',
      reports: [
        aReport({
          masterList: [
            masterRow('①', name, { period: 'R2-R3', isPriority: true }),
            masterRow('②', name, { period: 'H2-R3', isRelisting: true }),
          ],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 101,
          message:
            '重点は、施策一覧（①）は○、施策一覧（②再掲）は空欄。事業期間は、施策一覧（①）はR2-R3、施策一覧（②再掲）はH2-R3です。',
          places: [101, 102],
        },
      ],
    },
    {
      name: '新規の印が元と再掲で違う',
      reports: flags({ isNew: true }, {}),
      findings: [
        {
          severity: 'error',
          line: 101,
          message: '新規の印が箇所によって違います',
          places: [101, 301, 102, 302],
        },
      ],
    },
    {
      name: '事業費が元と再掲で違う',
      reports: [
        aReport({
          masterList: [
            masterRow('①', name, { cost: 300 }),
            masterRow('⑤', name, { cost: 330, isRelisting: true }),
          ],
          programs: [
            listRow('①', 1, name, { cost: 300 }),
            listRow('⑤', 1, name, { cost: 330, isRelisting: true }),
          ],
        }),
      ],
      findings: [
        { severity: 'error', line: 101, message: '施策一覧（①）と①の基本方針事業一覧No.1は300千円' },
      ],
    },
    {
      name: '元の掲載が見つからない再掲',
      reports: [
        aReport({
          programs: [listRow('①', 1, '創業応援事業'), listRow('⑤', 1, name, { isRelisting: true })],
        }),
      ],
      findings: [
        { severity: 'warning', line: 302, message: '（再掲）とありますが、元の掲載が見つかりません' },
      ],
    },
    {
      name: '同じ事業が（再掲）なしで二度載る',
      reports: [aReport({ programs: [listRow('①', 1, name), listRow('⑤', 1, name)] })],
      findings: [
        {
          severity: 'warning',
          line: 302,
          message: 'どちらも（再掲）の印なしで載っています',
          places: [302, 301],
        },
      ],
    },
    {
      name: '片方の一覧だけに（再掲）がある',
      reports: [
        aReport({
          masterList: [masterRow('①', name), masterRow('⑤', name, { isRelisting: true })],
          programs: [listRow('①', 1, name), listRow('⑤', 1, name)],
        }),
      ],
      findings: [
        {
          severity: 'warning',
          line: 302,
          message: '施策一覧では（再掲）ですが、基本方針事業一覧には（再掲）がありません',
        },
      ],
    },
  ],
};
