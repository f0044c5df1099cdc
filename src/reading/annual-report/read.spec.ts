import { describe, expect, it } from 'vitest';
import { readSource } from '../../formats/index.ts';
import { readAnnualReport } from './read.ts';

/** A made-up report of two policies in the layout of the paper; ⇥ stands for a tab. */
const REPORT = `令和4年度
若葉県中小企業振興基本条例に基づく年次報告
令和5年9月
若葉県
# 目 次
はじめに⇥1
# はじめに
県は、この報告を議会に提出する。
2 令和4年度中小企業振興施策
(1) 令和4年度中小企業振興施策一覧
基本方針⇥事業名⇥新規⇥重点⇥主要成果⇥R4事業費 (千円)⇥財源内訳⇥⇥⇥事業期間⇥財団への 補助・委託⇥担当課等
⇥⇥⇥⇥⇥⇥国庫⇥その他⇥一般財源⇥⇥⇥
① 中小企業の事業活動を担う人材の育成及び確保を図ること⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥
・人材の還流 の強化⇥就職相談事業⇥⇥⇥○⇥1,200⇥200⇥⇥1,000⇥R3-R5⇥⇥雇用労政課
⇥職場体験推 進事業⇥○⇥○⇥○⇥800⇥⇥⇥800⇥R4-R6⇥⇥学校教育課
⇥小計⇥⇥⇥⇥2,000⇥200⇥⇥1,800⇥⇥⇥
② 中小企業の経営基盤の強化を図ること⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥
・経営支援の強化(再掲含む。)⇥省エネ診断事業⇥○⇥⇥⇥500⇥⇥⇥500⇥R4⇥⇥環境政策課
⇥職場体験推進事業(再掲)⇥○⇥○⇥○⇥800⇥⇥⇥800⇥R4-R6⇥⇥学校教育課
⇥小計⇥⇥⇥⇥500⇥⇥⇥500⇥⇥⇥
⇥〃(再掲含む。)⇥⇥⇥⇥1,300⇥⇥⇥1,300⇥⇥⇥
⇥合計⇥⇥⇥⇥2,500⇥200⇥⇥2,300⇥⇥⇥

## (2) 令和4年度中小企業振興施策実施状況及び事例紹介
### ① 中小企業の事業活動を担う人材の育成及び確保を図ること
【取組の概要】
相談と体験の機会を設けた。
【基本方針事業一覧】
No.⇥事業名⇥R4事業費 (千円)⇥R4 新規⇥担当課等⇥掲載頁
1⇥就職相談事業⇥1,200⇥⇥雇用労政課⇥5
2⇥職場体験推進事業⇥800⇥○⇥学校教育課⇥6
⇥小計⇥2,000⇥⇥⇥

## 1
## 就職相談事業
事業費 1,200 千円
## 【 事業概要 】
相談員を置く。
## 【 事業実績 】
相談を受けた。
項目名⇥3年度⇥4年度
相談件数⇥30件⇥42件
(担当課：雇用労政課 雇用グループ)

## 【 事業概要 】
中学生が職場を訪ねる。
## 【 事業実績 】
6校で行った。
項目名⇥3年度⇥4年度
実施校数⇥—⇥6校
(担当課：学校教育課 指導グループ)

### ② 中小企業の経営基盤の強化を図ること
【取組の概要】
診断を行った。
【基本方針事業一覧】
No.⇥事業名⇥R4事業費 (千円)⇥R4 新規⇥担当課等⇥掲載頁
1⇥省エネ診断事業⇥500⇥○⇥環境政策課⇥8
2⇥職場体験推進事業(再掲)⇥800⇥○⇥学校教育課⇥9
⇥小計⇥1,300⇥⇥⇥
## 【 事業概要 】
診断士を派遣する。
## 【 事業実績 】
診断を行った。
項目名⇥3年度⇥4年度
診断件数⇥—⇥9件
(担当課：環境政策課 温暖化対策グループ)
## 【 事業概要 】
中学生が職場を訪ねる。
## 【 事業実績 】
6校で行った。
項目名⇥3年度⇥4年度
実施校数⇥—⇥6校
(担当課：学校教育課 指導グループ)
### 3 参考資料
#### 若葉県中小企業振興基本条例
第1条 この条例は、中小企業の振興を目的とする。`;

const LINES = REPORT.replaceAll('⇥', '\t').split('\n');
const read = async (lines: readonly string[], end = '\n') =>
  readAnnualReport(await readSource(new TextEncoder().encode(lines.join('\n') + end), '報告.txt'));
const lineOf = (words: string) => LINES.findIndex((line) => line.includes(words)) + 1;

describe('an annual report', () => {
  it('says whose year it is', async () => {
    expect(await read(LINES)).toMatchObject({
      fiscalYear: 2022,
      jurisdiction: '若葉県',
      placed: 1,
      unplaced: [],
      notes: [],
    });
  });

  it('gives the master list with policy, group and line', async () => {
    const { masterList } = await read(LINES);
    expect(masterList.map((row) => [row.policy, row.group, row.name, row.isRelisting, row.line])).toEqual([
      [1, '人材の還流の強化', '就職相談事業', false, lineOf('就職相談事業')],
      [1, '人材の還流の強化', '職場体験推進事業', false, lineOf('職場体験推 進事業')],
      [2, '経営支援の強化', '省エネ診断事業', false, lineOf('省エネ診断事業')],
      [2, '経営支援の強化', '職場体験推進事業', true, lineOf('職場体験推進事業(再掲)')],
    ]);
  });

  it('gives the sums with what they include', async () => {
    const { subtotals } = await read(LINES);
    expect(subtotals.map((s) => [s.where, s.policies, s.cost, s.includesRelistings, s.isGrandTotal])).toEqual(
      [
        ['master', [1], 2000, false, false],
        ['master', [2], 500, false, false],
        ['master', [2], 1300, true, false],
        ['master', [1, 2], 2500, false, true],
        ['list', [1], 2000, false, false],
        ['list', [2], 1300, true, false],
      ],
    );
  });

  it('joins each row of a list with its sheet and says how', async () => {
    const { programs } = await read(LINES);
    expect(programs.map((p) => [p.policies, p.no, p.name, p.page, p.alignment, p.overview, p.teams])).toEqual(
      [
        [[1], 1, '就職相談事業', 5, 'printed', '相談員を置く。', ['雇用労政課 雇用グループ']],
        [[1], 2, '職場体験推進事業', 6, 'division', '中学生が職場を訪ねる。', ['学校教育課 指導グループ']],
        [[2], 1, '省エネ診断事業', 8, 'division', '診断士を派遣する。', ['環境政策課 温暖化対策グループ']],
        [[2], 2, '職場体験推進事業', 9, 'division', '中学生が職場を訪ねる。', ['学校教育課 指導グループ']],
      ],
    );
  });

  it('joins the right sheets when one is missing', async () => {
    const from = LINES.indexOf('## 1');
    const to = LINES.findIndex((line) => line.startsWith('(担当課：雇用労政課'));
    const { programs, notes } = await read([...LINES.slice(0, from), ...LINES.slice(to + 1)]);
    expect(programs.slice(0, 2).map((p) => [p.name, p.alignment, p.indicators.length])).toEqual([
      ['就職相談事業', null, 0],
      ['職場体験推進事業', 'division', 1],
    ]);
    expect(notes).toMatchObject([{ kind: 'missing-sheet', text: '就職相談事業' }]);
  });

  it('reads one policy without the rest of the report', async () => {
    const from = LINES.findIndex((line) => line.startsWith('### ②'));
    const to = LINES.findIndex((line) => line.includes('参考資料'));
    const report = await read(LINES.slice(from, to));
    expect(report).toMatchObject({ fiscalYear: 2022, placed: 1, notes: [] });
    expect(report.programs.map((p) => [p.policies, p.name])).toEqual([
      [[2], '省エネ診断事業'],
      [[2], '職場体験推進事業'],
    ]);
  });

  it('reads a cut report as far as it goes and says that it is cut', async () => {
    const inTheLastSheets = LINES.lastIndexOf('## 【 事業実績 】');
    const { programs, notes, placed } = await read(LINES.slice(0, inTheLastSheets));
    expect(programs.at(-1)).toMatchObject({
      name: '職場体験推進事業',
      overview: '中学生が職場を訪ねる。',
      result: '',
    });
    expect(notes).toMatchObject([{ kind: 'truncated', line: inTheLastSheets }]);
    expect(placed).toBe(1);
  });

  it('reads a sheet whose first mark is lost from the marks that are left', async () => {
    const mark = LINES.lastIndexOf('## 【 事業概要 】');
    const { programs, placed } = await read(LINES.toSpliced(mark, 1));
    expect(programs.at(-1)).toMatchObject({ overview: '中学生が職場を訪ねる。', result: '6校で行った。' });
    expect(placed).toBe(1);
  });

  it('lists a line that has no place', async () => {
    const at = lineOf('(担当課：環境政策課');
    expect(
      (await read(LINES.toSpliced(at, 0, '⇥誰の⇥表か⇥わからない'.replaceAll('⇥', '\t')))).unplaced,
    ).toEqual([{ line: at + 1, text: '誰の\t表か\tわからない' }]);
  });

  it('places each line or lists it, wherever the report is cut', async () => {
    for (let end = 1; end < LINES.length; end += 1) {
      const lines = LINES.slice(0, end);
      const { placed, unplaced } = await read(lines);
      const filled = lines.filter((line) => line.trim() !== '').length;
      expect(Math.round(placed * filled) + unplaced.length).toBe(filled);
    }
  });
});
