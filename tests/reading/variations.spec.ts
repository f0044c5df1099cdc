import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** A made-up policy with two programs in the layout of the paper; ⇥ stands for a tab. */
const POLICY = `令和4年度中小企業振興施策
③ 中小企業の金融の円滑化を図ること
【取組の概要】
資金の相談に応じた。
【基本方針事業一覧】
No.⇥事業名⇥R4事業費 (千円)⇥R4 新規⇥担当課等⇥掲載頁
1⇥資金繰り相談事業⇥1,200⇥⇥商工金融課⇥5
2⇥利子補給事業⇥800⇥○⇥雇用労政課⇥6
⇥小計⇥2,000⇥⇥⇥

1
資金繰り相談事業
事業費 1,200 千円
【事業概要】
相談員を置く。
【事業実績】
相談を受けた。
項目名⇥3年度⇥4年度
相談件数⇥30件⇥42件
(担当課：商工金融課 金融グループ)

【事業概要】
利子を補給する。
【事業実績】
12社に補給した。
項目名⇥3年度⇥4年度
補給先⇥—⇥12社
(担当課：雇用労政課 雇用グループ)
`;

/** What the policy says, however it is printed. */
const stated = async (text: string) => {
  const { programs, subtotals, fiscalYear } = await readText(text);
  return {
    fiscalYear,
    programs: programs.map(
      ({ policies, no, name, cost, isNew, divisions, overview, result, teams, indicators }) => [
        [...policies, no, name, cost, isNew, ...divisions],
        [overview, result, ...teams],
        indicators.map(({ label, previous, current }) => [label, previous, current]),
      ],
    ),
    sums: subtotals.map((total) => [total.policies, total.cost]),
  };
};

const rows = (text: string, change: (cells: string[], row: number) => string): string => {
  let row = 0;
  return text
    .split('\n')
    .map((line) => (line.includes('⇥') ? change(line.split('⇥'), row++) : line))
    .join('\n');
};
const listRows = (text: string, change: (cells: string[]) => string[]): string =>
  rows(text, (cells) => (cells.length === 6 ? change(cells) : cells).join('⇥'));

const VARIATIONS: Record<string, (text: string) => string> = {
  'Markdown の表': (text) => rows(text, (cells) => `| ${cells.join(' | ')} |`),
  'HTML の表': (text) =>
    rows(text, (cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
  '欄の中の <br>': (text) =>
    text
      .replace('R4事業費 (千円)', 'R4事業費<br>(千円)')
      .replace('資金繰り相談事業⇥', '資金繰り<br>相談事業⇥'),
  改頁と頁番号: (text) => text.replaceAll('グループ)\n', 'グループ)\n- 22 -\n\f'),
  一覧の途中の頁番号: (text) => text.replace('2⇥利子', '- 21 -\n2⇥利子'),
  一覧の見出しがない: (text) => text.replace('【基本方針事業一覧】\n', '').replace(/No\..*\n/, ''),
  一覧の列が別の順: (text) =>
    listRows(
      text,
      ([no, name, cost, flag, division, page]) => [no, name, division, cost, flag, page] as string[],
    ),
  一覧に列が多い: (text) =>
    listRows(text, ([no, ...others]) => [
      no ?? '',
      no === '' ? '' : no === 'No.' ? '区分' : '継続',
      ...others,
    ]),
  一覧に掲載頁がない: (text) => listRows(text, (cells) => cells.slice(0, 5)),
  新規が言葉: (text) => text.replace('⇥○⇥', '⇥新規⇥'),
  年度を漢字で: (text) => text.replace('R4事業費 (千円)', '令和4年度予算額(千円)'),
  事業名が折り返す: (text) =>
    text.replace('資金繰り相談事業⇥1,200', '資金繰り⇥1,200').replace('⇥5\n', '⇥5\n相談事業\n'),
  タブの落ちた行: (text) =>
    text.replace('2⇥利子補給事業⇥800⇥○⇥雇用労政課⇥6', '2 利子補給事業 800 ○ 雇用労政課 6'),
  一覧に紛れた行: (text) => text.replace('2⇥利子', '□■%\n2⇥利子').replace('□■%', '⇥□⇥■⇥%'),
  行の間の空行: (text) => text.replaceAll('\n', '\n\n'),
  '方針の番号が (3)': (text) => text.replace('③ 中', '(3) 中'),
  方針の番号が全角: (text) => text.replace('③ 中', '３　中'),
  方針の番号がローマ数字: (text) => text.replace('③ 中', 'Ⅲ 中'),
  方針の見出しが折り返す: (text) => text.replace('円滑化を', '円滑\n化を'),
  小計に方針の番号: (text) => text.replace('小計', '③ 小　計'),
  小計に括弧書き: (text) => text.replace('小計', '計（再掲除く）'),
  帯が一行: (text) =>
    text.replace('1\n資金繰り相談事業\n事業費 1,200 千円', 'No.1 資金繰り相談事業 事業費：1,200千円'),
  印と文が一行: (text) => text.replaceAll('】\n相', '】 相').replaceAll('】\n12', '】12'),
  印が別の括弧: (text) =>
    text.replaceAll('【事業概要】', '＜事業の概要＞').replaceAll('【事業実績】', '［ 事業実績 ］'),
  '指標の見出しが「指標」': (text) => text.replaceAll('項目名⇥', '指標⇥'),
  指標の見出しが空: (text) => text.replaceAll('項目名⇥', '⇥'),
  年度の見出しが令和: (text) => text.replaceAll('3年度⇥4年度', '令和3年度⇥令和4年度'),
  指標の名が二列: (text) =>
    text.replaceAll('項目名⇥', '項目名⇥⇥').replace('相談件数⇥', '相談件数⇥⇥').replace('補給先⇥', '補給先⇥⇥'),
  三年度の列: (text) =>
    text.replaceAll('⇥3年度', '⇥2年度⇥3年度').replace('数⇥', '数⇥9件⇥').replace('先⇥', '先⇥9社⇥'),
  担当課が表の前: (text) => text.replace(/(項目名.*\n.*\n)(\(担当課.*\n)/g, '$2$1'),
  担当課の書き方: (text) => text.replace('(担当課：', '担当：').replace('(担当課：', '【担当課】'),
  見えない文字: (text) => text.replaceAll('事業', '事\u200b業'),
};

describe('別の変換・別の県の書き方でも、同じことが読める', () => {
  it.each(Object.entries(VARIATIONS))('%s', async (_, change) => {
    const changed = change(POLICY);
    expect(changed).not.toBe(POLICY);
    expect(await stated(changed)).toEqual(await stated(POLICY));
  });

  it('もとの書き方', async () => {
    expect(await stated(POLICY)).toEqual({
      fiscalYear: 2022,
      programs: [
        [
          [3, 1, '資金繰り相談事業', 1200, false, '商工金融課'],
          ['相談員を置く。', '相談を受けた。', '商工金融課 金融グループ'],
          [['相談件数', '30件', '42件']],
        ],
        [
          [3, 2, '利子補給事業', 800, true, '雇用労政課'],
          ['利子を補給する。', '12社に補給した。', '雇用労政課 雇用グループ'],
          [['補給先', '—', '12社']],
        ],
      ],
      sums: [[[3], 2000]],
    });
  });

  it('途中から始まる一覧も、そこから読む', async () => {
    const { programs, unplaced } = await readText(POLICY.slice(POLICY.indexOf('2⇥利子')));
    expect(programs.map(({ no, name, cost }) => [no, name, cost])).toContainEqual([2, '利子補給事業', 800]);
    expect(unplaced).toEqual([]);
  });

  it('壊れた行は飛ばして、行番号とともに伝え、先を読む', async () => {
    const { programs, notes } = await readText(POLICY.replace('2⇥利子', '⇥□⇥■⇥%\n2⇥利子'));
    expect(programs.map((program) => program.name)).toEqual(['資金繰り相談事業', '利子補給事業']);
    expect(notes).toMatchObject([{ kind: 'broken-row', line: 8 }]);
  });

  it('番号が抜けていれば、行のない個票はその番号のもの', async () => {
    const { programs } = await readText(POLICY.replace(/1⇥資金.*\n/, ''));
    expect(programs.map(({ name, overview }) => [name, overview])).toEqual([
      ['資金繰り相談事業', '相談員を置く。'],
      ['利子補給事業', '利子を補給する。'],
    ]);
  });
});

describe('施策一覧', () => {
  const ROW = '⇥⇥⇥1,200⇥⇥⇥1,200⇥R3-R5⇥⇥商工金融課';
  const MASTER = `令和4年度中小企業振興施策
(1) 令和4年度中小企業振興施策一覧
基本方針⇥事業名⇥新規⇥重点⇥主要成果⇥R4事業費 (千円)⇥財源内訳⇥⇥⇥事業期間⇥財団⇥担当課等
① 中小企業の人材の確保を図ること
・人材⇥就職相談事業${ROW}
② 中小企業の金融の円滑化を図ること
・金融⇥資金繰り相談事業${ROW}
⇥利子補給事業${ROW}
⇥小計⇥⇥⇥⇥2,400⇥⇥⇥2,400⇥⇥⇥
⇥合計⇥⇥⇥⇥3,600⇥⇥⇥3,600⇥⇥⇥`;
  it.each<[string, string]>([
    ['もとの書き方', MASTER],
    ['見出しの番号が落ちた', MASTER.replace('② ', '')],
    ['見出しの番号が (2)', MASTER.replace('② ', '(2) ')],
    ['行の間に壊れた行', MASTER.replace('⇥利子', '%□■\n⇥利子')],
    ['頁の変わり目', MASTER.replace('⇥利子', '- 12 -\n\n⇥利子')],
    ['期間が ～', MASTER.replaceAll('R3-R5', 'R3～R5')],
    ['コンマのない額', MASTER.replaceAll('1,200', '1200')],
    ['小計の呼び方', MASTER.replace('小計', '② 計（再掲除く）').replace('合計', '全体合計')],
  ])('%s', async (_, text) => {
    const { masterList, subtotals } = await readText(text);
    expect(
      masterList.map(({ policy, name, cost, general, divisions }) => [
        policy,
        name,
        cost,
        general,
        ...divisions,
      ]),
    ).toEqual([
      [1, '就職相談事業', 1200, 1200, '商工金融課'],
      [2, '資金繰り相談事業', 1200, 1200, '商工金融課'],
      [2, '利子補給事業', 1200, 1200, '商工金融課'],
    ]);
    expect(subtotals.map(({ policies, cost, isGrandTotal }) => [policies, cost, isGrandTotal])).toEqual([
      [[2], 2400, false],
      [[1, 2], 3600, true],
    ]);
  });
});
