import { describe, expect, it } from 'vitest';
import { readSource } from '../../formats/index.ts';
import { readAnnualReport } from './read.ts';

/** ⇥ stands for a tab, as editors show it. */
const read = async (text: string) =>
  readAnnualReport(await readSource(new TextEncoder().encode(text.replaceAll('⇥', '\t')), '報告.txt'));

describe('what stands around the program sheets', () => {
  it('the definition of small and medium enterprises, one row per industry', async () => {
    const report = await read(`### 《中小企業の定義》
法律の定めによる。
業種⇥中小企業者（いずれかを満たすこと）⇥⇥小規模企業者
⇥資本金の額⇥従業員の数⇥従業員の数
①卸売業⇥1億円以下⇥100人以下⇥5人以下
②小売業⇥5,000万円以下⇥50人以下⇥5人以下`);
    expect(report.definitions).toEqual([
      {
        industry: '①卸売業',
        capital: '1億円以下',
        employees: '100人以下',
        smallEmployees: '5人以下',
        line: 5,
      },
      {
        industry: '②小売業',
        capital: '5,000万円以下',
        employees: '50人以下',
        smallEmployees: '5人以下',
        line: 6,
      },
    ]);
    expect(report.unplaced).toEqual([]);
  });

  it('figures with what is left of title, unit and source, also where a number was pulled apart', async () => {
    const report = await read(`(1) 本県中小企業の動向
① 人材の育成及び確保
求人は増えている。
注) 季節調整値である。
資料：労働局「求人の動き」
(億円)
図3 出荷額の推移
資料：統計課「工業のすがた」
図 1 2 景気の動き
資料：統計課「景気のしらべ」`);
    expect(report.figures).toEqual([
      {
        no: null,
        title: null,
        unit: null,
        source: '労働局「求人の動き」',
        notes: ['注) 季節調整値である。'],
        line: 4,
      },
      { no: 3, title: '出荷額の推移', unit: '億円', source: '統計課「工業のすがた」', notes: [], line: 6 },
      { no: 12, title: '景気の動き', unit: null, source: '統計課「景気のしらべ」', notes: [], line: 9 },
    ]);
    expect(report.sections.at(-1)).toMatchObject({
      policies: [1],
      paragraphs: [{ text: '求人は増えている。', line: 3 }],
    });
  });

  it('figures with their values beside them, also where two of them stand side by side', async () => {
    const report = await read(`(1) 本県中小企業の動向
① 人材の育成及び確保
図1 求人の動き（倍）
図2 相談の動き
件
資料：商工課
時点⇥求人
令和2年⇥1.2
時点⇥相談
令和2年⇥40
資料なし`);
    expect(report.figures).toMatchObject([
      { no: 1, title: '求人の動き', unit: '倍', data: { rows: [{ cells: ['令和2年', '1.2'] }] } },
      { no: 2, title: '相談の動き', unit: '件', source: '商工課', data: { header: [['時点', '相談']] } },
    ]);
    expect(report.sections[1]?.paragraphs).toEqual([]);
    expect(report.unplaced).toEqual([]);
  });

  it('a 正誤表, row by row', async () => {
    const report = await read(`参考資料
正誤表
次の1か所を訂正する。
頁⇥箇所⇥誤⇥正⇥理由
12⇥別紙1⇥100千円⇥120千円⇥打ち間違い`);
    expect(report.sections.find(({ heading }) => heading === '正誤表')?.paragraphs).toEqual([
      { text: '次の1か所を訂正する。', line: 3 },
      { text: '12⇥別紙1⇥100千円⇥120千円⇥打ち間違い'.replaceAll('⇥', '\t'), line: 5 },
    ]);
    expect(report.unplaced).toEqual([]);
  });

  it('a table of contents that has lost its page numbers', async () => {
    const report = await read(`目次
はじめに
1 令和2年度の本県中小企業の動向
はじめに
この報告は議会に出すものである。
1 令和2年度の本県中小企業の動向
求人は増えている。`);
    expect(report.sections.map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([
      ['contents', 2],
      ['foreword', 1],
      ['trends', 1],
    ]);
  });

  it('tables with their heads, rows, notes and source', async () => {
    const report = await read(`(2) 本県中小企業を取り巻く環境
表1 事業所の数
⇥事業所数⇥⇥
⇥24⇥28⇥増減率 (%)
全国⇥2,000⇥1,898⇥▲ 5.1
本県⇥1,000⇥940⇥▲ 6.0
注1) 民営の事業所である。
資料：統計課「事業所のしらべ」`);
    expect(report.tables).toEqual([
      {
        title: '表1 事業所の数',
        header: [
          ['', '事業所数', '', ''],
          ['', '24', '28', '増減率 (%)'],
        ],
        rows: [
          { cells: ['全国', '2,000', '1,898', '▲ 5.1'], line: 5 },
          { cells: ['本県', '1,000', '940', '▲ 6.0'], line: 6 },
        ],
        source: '統計課「事業所のしらべ」',
        notes: ['注1) 民営の事業所である。'],
        line: 2,
      },
    ]);
  });

  it('the economic notes, one per year', async () => {
    const report = await read(`(3) 年度別の経済概況等
#### <平成30年度>
- ・ 持ち直しが続いた。
- ・ 県は相談窓口を設けた。
### ＜令和元年度＞
- ・ 改元があった。`);
    expect(
      report.economicNotes.map(({ fiscalYear, paragraphs, line }) => [fiscalYear, paragraphs.length, line]),
    ).toEqual([
      [2018, 2, 2],
      [2019, 1, 5],
    ]);
  });

  it('case studies: which firms did what with which program', async () => {
    const report = await read(`## 令和4年度に実施した中小企業振興施策を活用した事例紹介
(デジタル人財育成事業：
 (株) 若葉組 (海辺市)、波木工房 (山里町))
道具を替えた二つの会社
○ (株) 若葉組 (海辺市)
給与の計算を電子化した。`);
    expect(report.caseStudies).toMatchObject([
      {
        program: 'デジタル人財育成事業',
        firms: [
          { name: '(株)若葉組', place: '海辺市' },
          { name: '波木工房', place: '山里町' },
        ],
        title: '道具を替えた二つの会社',
        line: 1,
      },
    ]);
  });

  it('the members of the council, each with its bureau', async () => {
    const report = await read(`## 中小企業振興庁内連絡会議 構成員
部局名⇥課名
商工部⇥商工政策課
⇥地域産業課
教育庁⇥教育政策課`);
    expect(report.councilMembers).toEqual([
      { bureau: '商工部', division: '商工政策課', line: 3 },
      { bureau: '商工部', division: '地域産業課', line: 4 },
      { bureau: '教育庁', division: '教育政策課', line: 5 },
    ]);
  });

  it('the list that serves two policies: a ○ in its column says which', async () => {
    const report = await read(`(2) 令和4年度中小企業振興施策実施状況及び事例紹介
- ⑥ 中小企業の受注の機会の増大を図ること
- ⑦ 中小企業の販路の開拓の推進を図ること
【取組の概要】
商談の場を設けた。
【基本方針事業一覧】
基本方針⇥⇥No.⇥事業名⇥R4事業費 (千円)⇥R4 新規⇥担当課等⇥掲載頁
⑥⇥⑦⇥⇥⇥⇥⇥⇥
○⇥⇥1⇥下請あっせん事業⇥1,200⇥⇥地域産業課⇥50
○⇥○⇥2⇥商談会開催事業(再掲)⇥800⇥○⇥地域産業課⇥51
⇥○⇥3⇥物産展事業⇥-⇥⇥販売課⇥52
⇥⇥⇥小計⇥2,000⇥⇥⇥`);
    expect(
      report.programs.map((p) => [p.policies, p.no, p.name, p.cost, p.isNew, p.isRelisting, p.page]),
    ).toEqual([
      [[6], 1, '下請あっせん事業', 1200, false, false, 50],
      [[6, 7], 2, '商談会開催事業', 800, true, true, 51],
      [[7], 3, '物産展事業', null, false, false, 52],
    ]);
    expect(report.subtotals).toMatchObject([
      { where: 'list', policies: [6, 7], cost: 2000, includesRelistings: true },
    ]);
  });
});
