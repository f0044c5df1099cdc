import type { Section } from '../../../ledger/annual-report.ts';
import { aReport, listRow, type RuleExamples } from '../../example.ts';

const pages = (...all: number[]) =>
  all.map((page, i) => listRow('①', i + 1, `第${'一二三四五六'[i]}事業`, { page }));
const contents: Section = {
  line: 1,
  kind: 'contents',
  policies: [],
  heading: '目 次',
  paragraphs: [
    { line: 2, text: '① 人材の育成\t19' },
    { line: 3, text: '② 経営基盤の強化\t51' },
  ],
};

const longContents: Section = {
  ...contents,
  paragraphs: [
    { line: 2, text: '① 人材の育成\t3' },
    { line: 3, text: '② 経営基盤の強化\t4' },
    { line: 4, text: '(2) 施策の実施状況及び事例紹介\t19' },
    { line: 5, text: '① 人材の育成を図ること\t19' },
    { line: 6, text: '② 経営基盤の強化を図ること\t51' },
  ],
};

const sharedContents: Section = {
  ...contents,
  paragraphs: [
    { line: 2, text: '① 人材の育成\t19' },
    { line: 3, text: '② 経営基盤の強化\t19' },
  ],
};

export const examples: RuleExamples = {
  valid: [
    {
      name: '番号は1から続き、二つの個票が同じ頁に載る',
      reports: [aReport({ programs: pages(22, 22, 23) })],
    },
    {
      name: '次の基本方針では番号が1に戻る',
      reports: [aReport({ programs: [...pages(22, 23), listRow('②', 1, '商店街応援事業', { page: 53 })] })],
    },
    {
      name: '次の基本方針へ通し番号で続く',
      reports: [
        aReport({
          programs: [
            ...pages(22, 23),
            listRow('②', 3, '商店街応援事業', { page: 53 }),
            listRow('②', 4, '事業承継事業', { page: 53 }),
          ],
        }),
      ],
    },
    {
      name: '抜粋が5番から始まる',
      reports: [aReport({ programs: [listRow('①', 5, '甲事業'), listRow('①', 6, '乙事業')] })],
    },
    { name: '目次の章の範囲に収まる', reports: [aReport({ programs: pages(22, 50), sections: [contents] })] },
    {
      name: '二つの基本方針が一つの章にあり、目次では同じ頁から始まる',
      reports: [aReport({ programs: pages(22, 50), sections: [sharedContents] })],
    },
    {
      name: '目次に、同じ番号の動向の節も並ぶ',
      reports: [aReport({ programs: pages(22, 50), sections: [longContents] })],
    },
  ],
  invalid: [
    {
      name: '番号の打ち間違い',
      reports: [
        aReport({
          programs: [listRow('①', 1, '甲事業'), listRow('①', 3, '乙事業'), listRow('①', 3, '丙事業')],
        }),
      ],
      findings: [
        {
          severity: 'error',
          line: 302,
          message: '「乙事業」は2番のはずですが、3番と印字されています',
          places: [302, 301],
        },
      ],
    },
    {
      name: '番号が一つ抜ける',
      reason: '後の番号はそこから続いているので、抜けた所だけを指摘する。',
      reports: [
        aReport({
          programs: [listRow('①', 1, '甲事業'), listRow('①', 3, '丙事業'), listRow('①', 4, '丁事業')],
        }),
      ],
      findings: [{ severity: 'error', line: 302, message: '「丙事業」は2番のはずですが、3番' }],
    },
    {
      name: '一つの頁だけが前後の頁から外れる',
      reports: [aReport({ programs: pages(22, 32, 23, 24) })],
      findings: [
        {
          severity: 'error',
          line: 302,
          message: '掲載頁が32頁となっていますが、前後は「第一事業」が22頁、「第三事業」が23頁',
          places: [302, 301, 303],
        },
      ],
    },
    {
      name: '掲載頁が次の章に入っている',
      reports: [aReport({ programs: pages(22, 52), sections: [contents] })],
      findings: [
        { severity: 'error', line: 302, message: '目次では②の章は51頁から始まります', places: [302, 3] },
      ],
    },
  ],
};
