import { describe, expect, it } from 'vitest';
import { contentOf, type MadeProgram, madeUpYear } from './made-up-year.ts';
import { lostInPrint, PAPERS } from './prints.ts';

const many = (count: number, make: (at: number) => Partial<MadeProgram>): MadeProgram[] =>
  Array.from({ length: count }, (_, at) => ({ policies: [1], name: `第${at + 1}号支援事業`, ...make(at) }));

const LONG =
  '地域の強みを生かした小規模事業者等による新たな商品・サービスの開発及び国内外への販路開拓並びに事業承継を一体的に進めるための伴走型支援体制構築モデル推進緊急対策事業費補助';

const YEARS: [situation: string, programs: MadeProgram[]][] = [
  ['一つの事業だけの年度', many(1, () => ({ indicators: [['相談件数', '3件', '延べ4件']] }))],
  [
    '事業のない基本方針が間にある年度',
    [...many(2, () => ({})), ...many(2, () => ({ policies: [5], name: '新商品開発事業' }))],
  ],
  [
    'とても長い事業名',
    [
      ...many(1, () => ({ name: LONG })),
      ...many(2, () => ({ name: `${LONG}（増設分）`, costParts: [700, 500] })),
    ],
  ],
  [
    '𠮷と鰺と、紛らわしい文字',
    many(3, (at) => ({
      name: ['𠮷田地区商店街支援事業', '鰺ケ沢・鯵ヶ沢連携事業', 'UIJターン・ＩＣＴ〜人財育成事業'][at] ?? '',
    })),
  ],
  [
    'マイナスの金額と、金額のない事業',
    many(3, (at) => ({
      cost: [-5_300, null, 70_705_499][at] ?? null,
      national: [null, null, 4_728_913][at] ?? null,
    })),
  ],
  [
    '印のすべての組合せ',
    many(8, (at) => ({
      isNew: (at & 1) > 0,
      isPriority: (at & 2) > 0,
      isKeyResult: (at & 4) > 0,
      foundation: [null, '○', '△'][at % 3] ?? null,
      period: ['S45-', 'R3', 'H26-R8', 'R2-R4'][at % 4] ?? '',
    })),
  ],
  [
    '三つの基本方針での再掲',
    [1, 2, 3].flatMap((policy) => [
      ...many(2, (at) => ({ policies: [policy], name: `方針${policy}の事業${at + 1}` })),
      ...many(1, () => ({ policies: [policy], name: '共通の基盤整備事業', isRelisting: policy > 1 })),
    ]),
  ],
  [
    '基本方針⑥と⑦が一つの章',
    [
      ...many(2, (at) => ({ policies: [6], name: `受注拡大事業${at + 1}` })),
      ...many(1, () => ({ policies: [6, 7], name: '商談会開催事業' })),
      ...many(2, (at) => ({ policies: [7], name: `販路開拓事業${at + 1}` })),
    ],
  ],
  [
    '一つの個票に六十の指標',
    many(2, () => ({
      indicators: Array.from(
        { length: 60 },
        (_, row) => [`項目${row + 1}の参加者数`, `${row}名`, `延べ${row * 2}名`] as const,
      ).map((row) => [...row]),
    })),
  ],
  [
    '三年度の列、空の欄、実績のない指標',
    many(2, () => ({
      columns: ['元年度', '2年度', '3年度'],
      indicators: [
        ['開催回数', '3回', '—', '1回'],
        ['参加者数', '', '', '約120名'],
        ['新型コロナウイルス感染症の影響により開催を見合わせた説明会への申込企業数', '', '中止', ''],
        ['売上高（税込み、地域の小売店の合計）', '1,234千円', '△56千円', '累計 9,999千円'],
      ],
    })),
  ],
  [
    '担当課がいくつもある事業',
    many(3, (at) => ({
      divisions: ['企画調整課', '労政・能力開発課（三八地域県民局）', '環境エネルギー課'].slice(0, at + 1),
      teams: ['企画調整課 総括グループ', '労政・能力開発課 人財グループ（三八地域県民局）'].slice(0, at + 1),
    })),
  ],
  [
    '長い文章と、項目の多い文章',
    many(4, (at) => ({
      overview: ['地域の事業者が抱える課題を聞き取り、専門家とともに解決の道筋を考える。'.repeat(5 + at * 9)],
      result: Array.from(
        { length: 3 + at * 8 },
        (_, item) => `(${item + 1}) ${'説明会を開き、多くの事業者が参加した。'.repeat(1 + (item % 3))}`,
      ),
      indicators: [['相談件数', '3件', '4件']],
    })),
  ],
];

describe.each(PAPERS)('印刷した年次報告を読み戻すと、入れたものがすべて戻る（%s）', (paper) => {
  it.each(YEARS)('%s', async (_, programs) => {
    expect(await lostInPrint(contentOf(madeUpYear(programs)), paper)).toEqual([]);
  });

  it('多くの取組の柱に分かれた百三十の事業', async () => {
    const programs = many(130, (at) => ({
      policies: [1 + Math.floor(at / 17)],
      name: `${['港町', '山手', '湖畔'][at % 3]}の小さな会社の${at % 5 === 0 ? '新たな挑戦と事業承継を後押しする' : ''}支援事業その${at + 1}`,
      group: `${['相談', '資金', '人材'][Math.floor(at / 4) % 3]}の支えの充実と強化に向けた取組`,
      isNew: at % 4 === 0,
      cost: at * 137,
      indicators: [['件数', `${at}件`, `${at + 1}件`]],
    }));
    expect(await lostInPrint(contentOf(madeUpYear(programs)), paper)).toEqual([]);
  });
});
