import { describe, expect, it } from 'vitest';
import type { FormCell, FormSheet } from '../../formats/index.ts';
import type { Remark } from '../answer.ts';
import { metOnTheWay } from './form-answer.ts';
import { formOf, OPTIONS, programs } from './forms.examples.ts';
import { formWorkbook } from './make-forms.ts';
import { programSheet } from './program-sheet.ts';

const said = ({ rows }: FormSheet) =>
  rows.map(({ cells }) => cells.map(({ value }) => value ?? '').join('｜'));
const at = ({ rows }: FormSheet, key: string): FormCell | undefined =>
  rows.flatMap(({ cells }) => cells).find((cell) => cell.key === key);

const remark: Remark = {
  ...{
    id: 'r',
    field: 'cost',
    kind: 'return' as const,
    text: '国庫と合いません。',
    account: 'x',
    name: '課長 山田',
  },
  ...{ at: '2026-05-02T01:00:00.000Z', replyTo: null, closedAt: null, closedBy: null },
};

describe('the form of a program', () => {
  it('reads from top to bottom as staff know it', () => {
    const sheet = programSheet('1', formOf({ state: 'returned' }, [remark]), null);
    expect(said(sheet)).toEqual([
      expect.stringMatching(/^令和7年度 年次報告の照会｜様式番号 KH2-2025-a-17-3-[0-9A-F]{3}$/),
      '灯台の守り手育成事業',
      '回答する組織：労働課　　提出期限：令和8年5月29日（金）　　状態：差し戻し',
      expect.stringMatching(/^黄色の欄に記入してください。/),
      '項目｜前年度（令和6年度）｜当年度（令和7年度）｜書き方',
      '事業',
      '事業名（必須）｜灯台の守り手育成事業｜灯台の守り手育成事業｜',
      expect.stringMatching(/^事業期間｜R5-R7｜R5-R7｜始まりと終わりの年度/),
      '新規｜｜｜この年度に始めた事業に付けます。',
      '重点｜｜○｜',
      '主要成果｜｜｜',
      '21財団への補助・委託｜△（一部）｜△（一部）｜',
      expect.stringMatching(/^地域県民局等｜/),
      expect.stringMatching(/^書き方｜課名から/),
      '前年度｜労働課\n雇用支援グループ',
      '担当グループ｜労働課\n雇用支援グループ',
      '事業費と財源（単位：千円）',
      expect.stringMatching(/^事業費（必須）｜11000｜12340｜/),
      '［差し戻し］課長 山田（2026-05-02）：国庫と合いません。',
      expect.stringMatching(/^書き方｜前年度から30%を超えて/),
      '事業費の増減の理由｜',
      '国庫｜5000｜6000｜',
      'その他｜｜｜',
      '一般財源｜6000｜6340｜',
      '事業概要と事業実績',
      expect.stringMatching(/^書き方｜/),
      expect.stringMatching(/^前年度｜港のまち/),
      expect.stringMatching(/^事業概要（必須）｜港のまち/),
      expect.stringMatching(/^書き方｜/),
      '前年度｜研修を2回開き、延べ41名が受けた。',
      '事業実績（必須）｜研修を3回開き、延べ58名が受けた。',
      '指標',
      '番号｜項目名｜前年度｜当年度｜増減の理由',
      expect.stringMatching(/^｜使わなくなった項目は/),
      '1｜研修を受けた人｜延べ41名｜｜',
      '2｜開催回数｜2回｜3回｜',
      ...['3｜｜｜｜', '4｜｜｜｜', '5｜｜｜｜'],
    ]);
  });

  it('opens what is asked, and locks what was counted with a word about where it comes from', () => {
    const sheet = programSheet('1', formOf(), null);
    expect(at(sheet, 'cost')).toMatchObject({ isOpen: true, value: 12340, look: 'inputNumber' });
    expect(at(sheet, 'indicator-1-current')).toMatchObject({ isOpen: true, value: '' });
    const locked = at(sheet, 'indicator-1-previous');
    expect(locked?.isOpen).toBeUndefined();
    expect(locked?.comment).toBe('令和6年度の報告から入った値です。変えられません。');
  });

  it('handed back it holds the person’s own words and says at the cell what is to be mended', () => {
    const back = {
      values: { cost: '千二百' },
      findings: [metOnTheWay('cost', 'error', '事業費が数ではありません。')],
    };
    const sheet = programSheet('1', formOf(), back);
    expect(at(sheet, 'cost')).toMatchObject({
      value: '千二百',
      comment: '［要修正］事業費が数ではありません。',
    });
    expect(said(sheet)).toContain('［要修正］事業費が数ではありません。');
  });
});

describe('the workbook', () => {
  it('begins with what to do, and leads to each program', () => {
    const { sheets } = formWorkbook(programs(2), OPTIONS);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['はじめに', '1 灯台の守り手育成事業 その1', '2 灯台の守り手育成事業 その2'],
    ]);
    const links = sheets[0]!.rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link?.sheet ?? []));
    expect(links).toEqual(sheets.slice(1).map(({ name }) => name));
    expect(said(sheets[0]!).join('\n')).toContain('電話 017-000-0000');
    expect(said(sheets[0]!).join('\n')).toContain('令和8年5月29日（金）まで');
  });

  it('handed back it begins with the list of findings; each leads to its cell', () => {
    const finding = metOnTheWay('indicator-2-current', 'error', '直してください。');
    const back = new Map([['a-17', { values: { 'indicator-2-current': '?' }, findings: [finding] }]]);
    const { sheets } = formWorkbook([formOf()], OPTIONS, back);
    const [list, , sheet] = sheets;
    expect(list?.name).toBe('指摘の一覧');
    const row = list!.rows.at(-1)!.cells;
    expect(row.map(({ value }) => value)).toEqual([
      ...[
        '灯台の守り手育成事業',
        '指標2行目の当年度',
        '要修正',
        '?',
        '直してください。',
        '数に単位を付けて書きます。例：22名、延べ58名。値がないときは、中止などの理由を書きます。',
      ],
    ]);
    const address = row[1]!.link!.address!;
    const cell = sheet!.rows[Number(address.slice(1)) - 2]!.cells.find(
      ({ column }) => column === address.charCodeAt(0) - 66,
    );
    expect(cell?.key).toBe('indicator-2-current');
  });
});
