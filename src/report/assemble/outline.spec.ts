import { describe, expect, it } from 'vitest';
import { assembleReport } from './index.ts';
import { outline } from './spec/outline.ts';
import { SMALL } from './spec/small-report.ts';

describe('the tree of a small report', () => {
  it('reads like a table of contents: kind, #id and beginning of each block, set in by its heading', () => {
    expect(outline(assembleReport(SMALL))).toBe(
      `
cover (cover, portrait)
  cover
front (front, portrait)
  contents #contents 18 entries
opening (body, portrait)
  heading #foreword はじめに
    body この報告は議会に提出するものである。
        heading #definitions 《中小企業の定義》
          table #definitions-table 1 rows
chapter-1 (body, portrait)
  heading #trends 1 令和2年度の本県中小企業の動向
    heading #trends-by-policy (1) 本県中小企業の動向
      heading #trends-policy-1 ① 人材の育成及び確保
        list ・求人は増えた。
        figure #figure-1 図1 求人の推移
      heading #trends-policy-2 ② 受注の機会の増大
        missing 資料なし
      heading #trends-policy-3 ③ 販路の開拓
        missing 資料なし
    heading #environment (2) 本県中小企業を取り巻く環境
      heading #environment-establishments ① 事業所数
        body 事業所は減った。
        table #table-1 1 rows
    heading #economic-notes (3) 年度別の経済概況等
        heading #economic-notes-2019 ＜令和元年度＞
          list ・緩やかに持ち直した。
chapter-2-list (body, landscape)
  heading #programs 2 令和2年度中小企業振興施策
    note 別紙1
    heading #master-list (1) 令和2年度中小企業振興施策一覧
      table #master-list-table 11 rows
      proof 合計 3,700千円＝小計の和 2,500＋1,…
chapter-2-1 (body, portrait)
    heading #policies (2) 令和2年度中小企業振興施策実施状況及び事例紹介
      heading #policy-1 ① 人材の育成及び確保を図ること
        figure #policy-1-at-a-glance
        heading #policy-1-overview 【取組の概要】
          body 人が足りない。
        heading #policy-1-overview-1 ○ 担い手づくり
          body 研修を開いた。
        heading #policy-1-list 【基本方針事業一覧】
          table #policy-1-list-table 2 rows
          proof 小計 2,500千円＝1事業の合計。
          sheet #program-1-1 1 木工担い手育成事業 事業費 2,500千円
            heading #program-1-1-overview 【事業概要】
              body 概要の文。
            heading #program-1-1-result 【事業実績】
              list (1) 研修を3回開いた。 | (2) 見学会を開いた。
              table 1 rows
              source （担当課：商工課 振興グループ）
        heading #case-study-1 令和2年度に実施した中小企業振興施策を活用した事例紹介
          note （木工担い手育成事業：（株）港木工（港町））
          lead 椅子づくりを継ぐ
          body 若手が二人加わった。
chapter-2-2-3 (body, portrait)
      heading #policy-2-3 ② 受注の機会の増大を図ること
      heading #policy-3 ③ 販路の開拓を図ること
        figure #policy-2-3-at-a-glance
        heading #policy-2-3-overview 【取組の概要】
          missing 資料なし
        heading #policy-2-3-list 【基本方針事業一覧】
          table #policy-2-3-list-table 3 rows
          proof 小計 3,700千円＝2事業の合計（うち再掲1事…
          sheet #program-2-3-1 1 港町受注応援事業 事業費 1,200千円
            heading #program-2-3-1-overview 【事業概要】
              body 概要の文。
            heading #program-2-3-1-result 【事業実績】
              body 実績の文。
              source （担当課：商工課 振興グループ）
          sheet #program-3-2 2 木工担い手育成事業（再掲） 事業費 2,500千円
            heading #program-3-2-overview 【事業概要】
              body 概要の文。
            heading #program-3-2-result 【事業実績】
              body 実績の文。
              source （担当課：商工課 振興グループ）
chapter-3 (body, portrait)
  heading #reference 3 参考資料
    heading #ordinance 架空県中小企業振興基本条例
      body (目的)
      body 第1条 目的を定める。
    heading #council 中小企業振興庁内連絡会議 構成員
      table #council-members 2 rows
`.trim(),
    );
  });

  it('is the same tree for the same content', () => {
    expect(assembleReport(SMALL)).toEqual(assembleReport(structuredClone(SMALL)));
  });

  it('gives every id once, in ASCII', () => {
    const ids = [...JSON.stringify(assembleReport(SMALL)).matchAll(/"id":"([^"]*)"/g)].map(
      (match) => match[1]!,
    );
    const named = ids.filter((id, index) => ids.indexOf(id) === index);
    expect(named.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    const contents = assembleReport(SMALL).parts[1]!.blocks[0]!;
    const listed = contents.kind === 'contents' ? contents.entries.map(({ id }) => id) : [];
    expect(ids.filter((id) => !listed.includes(id)).length).toBe(
      named.filter((id) => !listed.includes(id)).length,
    );
  });
});

describe('ids', () => {
  it('name one thing each, though the paper heads two sections alike', () => {
    const { sections, ...report } = SMALL.report;
    const twice = { ...SMALL, report: { ...report, sections: [...sections, ...sections] } };
    const ids = assembleReport(twice).parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('id' in block && block.id !== undefined ? [block.id] : [])),
    );
    expect(ids).toContain('foreword-2');
    expect(ids).toEqual([...new Set(ids)]);
  });
});
