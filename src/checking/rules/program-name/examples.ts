import { aReport, listRow, listSubtotal, masterRow, type RuleExamples } from '../../example.ts';

export const examples: RuleExamples = {
  valid: [
    {
      name: '全角と半角、空白だけの違い',
      reports: [
        aReport({
          masterList: [masterRow('①', 'ＵＩＪターン 就職事業')],
          programs: [listRow('①', 1, 'UIJターン就職事業')],
        }),
      ],
    },
    {
      name: '個票の見出しに補助の番号①②が付いている',
      reports: [
        aReport({
          masterList: [masterRow('③', '保証協会補助震災対策補助')],
          programs: [
            listRow('③', 1, '保証協会補助震災対策補助', { heading: { name: '①保証協会補助②震災対策補助' } }),
          ],
        }),
      ],
    },
    {
      name: '施策一覧の無い、基本方針一つだけの文書',
      reports: [aReport({ programs: [listRow('①', 1, '創業応援事業')] })],
    },
    {
      name: '途中で切れた文書の、一覧が終わっていない基本方針',
      reports: [
        aReport({
          masterList: [masterRow('①', '創業応援事業'), masterRow('①', '商店街応援事業')],
          programs: [listRow('①', 1, '創業応援事業')],
          notes: [{ kind: 'truncated', line: 302, text: '' }],
        }),
      ],
    },
    {
      name: '⑥と⑦の両方に載る事業は、一つの一覧で両方に○が付く',
      reports: [
        aReport({
          masterList: [
            masterRow('⑥', '販路開拓事業'),
            masterRow('⑦', '販路開拓事業', { isRelisting: true }),
            masterRow('⑦', '新商品認定事業'),
          ],
          programs: [listRow('⑥⑦', 1, '販路開拓事業'), listRow('⑦', 2, '新商品認定事業')],
        }),
      ],
    },
  ],
  invalid: [
    {
      name: '人材と人財',
      reason: '同じ事業だと分かるので、誤りと断定せずに注意とする。',
      reports: [
        aReport({
          masterList: [masterRow('④', 'IT人材確保事業')],
          programs: [listRow('④', 1, 'IT人財確保事業')],
        }),
      ],
      findings: [
        {
          severity: 'warning',
          line: 101,
          message: '施策一覧（④）は「IT人材確保事業」、④の基本方針事業一覧No.1は「IT人財確保事業」',
          places: [101, 301],
        },
      ],
    },
    {
      name: '語が一つ抜けている',
      reports: [
        aReport({
          masterList: [masterRow('①', '観光リズム創発事業', { cost: 3310 })],
          programs: [listRow('①', 1, '観光ツーリズム創発事業', { cost: 3310 })],
        }),
      ],
      findings: [{ severity: 'error', line: 101, message: '「観光リズム創発事業」' }],
    },
    {
      name: '一字だけ違う',
      reason: '人材と人財のような書き方の違いではなく、別の語になっている。',
      reports: [
        aReport({
          masterList: [masterRow('⑧', '東アジア観光運動型輸出拡大事業')],
          programs: [listRow('⑧', 1, '東アジア観光連動型輸出拡大事業')],
        }),
      ],
      findings: [{ severity: 'error', line: 101, message: '「東アジア観光運動型輸出拡大事業」' }],
    },
    {
      name: '個票の見出しだけに「支援」がある',
      reports: [
        aReport({
          masterList: [masterRow('⑧', '東南アジア市場販路拡大事業')],
          programs: [
            listRow('⑧', 1, '東南アジア市場販路拡大事業', {
              heading: { name: '東南アジア市場販路拡大支援事業' },
            }),
          ],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 1000,
          message: '⑧の1の個票は「東南アジア市場販路拡大支援事業」',
          places: [1000, 101, 301],
        },
      ],
    },
    {
      name: '施策一覧にあって基本方針事業一覧に無い、またその逆',
      reports: [
        aReport({
          masterList: [masterRow('②', '創業応援事業'), masterRow('②', '商店街活性化補助', { cost: 10 })],
          programs: [
            listRow('②', 1, '創業応援事業'),
            listRow('②', 2, '新しい生活様式対応推進応援金', { cost: 20 }),
          ],
          subtotals: [listSubtotal('②')],
        }),
      ],
      findings: [
        { severity: 'error', line: 102, message: '「商店街活性化補助」が、②の基本方針事業一覧にありません' },
        {
          severity: 'error',
          line: 302,
          message: '「新しい生活様式対応推進応援金」が、施策一覧の②にありません',
        },
      ],
    },
    {
      name: '施策一覧では⑥、一覧では⑦だけに○がある',
      reports: [
        aReport({
          masterList: [masterRow('⑥', '原子力業務参入事業'), masterRow('⑦', '新商品認定事業')],
          programs: [listRow('⑦', 1, '原子力業務参入事業'), listRow('⑦', 2, '新商品認定事業')],
          subtotals: [listSubtotal('⑥⑦')],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 301,
          message: '基本方針事業一覧では⑦に○がありますが、施策一覧では⑥に載っています',
          places: [301, 101],
        },
      ],
    },
  ],
};
