import { expect, it } from 'vitest';
import { readFormWorkbook } from '../../formats/index.ts';
import type { Board, BoardRow } from '../round.ts';
import { BOARD } from './board.examples.ts';
import { boardBytes, boardSheets } from './board-workbook.ts';
import { programs } from './forms.examples.ts';

const content = {
  board: BOARD,
  answers: programs(2).map(({ answer }) => answer),
  organisationName: () => '労働課',
  ...{ day: '2026-05-20', author: '地域産業課' },
};

it('shows organisations by states as the page does, and sums them up', () => {
  const [states] = boardSheets(content);
  const shown = states!.rows.map(({ cells }) => cells.map(({ value }) => value).join('｜'));
  expect(shown.slice(0, 6)).toEqual([
    '令和7年度 年次報告の照会の状況',
    '令和8年5月20日（水） 現在　　5事業のうち 1事業を受理　　提出期限 令和8年5月29日（金）　　完了見込み 令和8年6月20日（土）',
    '組織｜未着手｜保存済み・未提出｜差し戻し｜提出済み｜承認済み｜受理済み｜合計｜いまの担当｜要修正｜要確認｜未対応の質問等｜遅れ｜完了見込み',
    '労働課｜2｜1｜0｜0｜0｜0｜3｜回答する組織｜4｜2｜1｜0｜令和8年6月20日（土）',
    '港湾課｜0｜0｜0｜1｜0｜1｜2｜取りまとめ課｜0｜0｜0｜1｜－',
    '計｜2｜1｜0｜1｜0｜1｜5｜｜4｜2｜1｜1｜',
  ]);
  expect(states!.rows[3]!.cells[1]).toMatchObject({ value: 2, format: '0"（12日）"' });
});

it('lists every answer on a second sheet, amounts as numbers, and nothing in it is locked', async () => {
  const bytes = await boardBytes(content);
  const { sheets } = await readFormWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['状況', 'すべての回答']);
  const row = sheets[1]!.cells.filter((cell) => cell.row === 5);
  expect(row.map(({ text }) => text)).toEqual([
    ...['1', '灯台の守り手育成事業 その1', '労働課', '未着手', '回答する組織', '令和8年4月20日（月）'],
    ...['令和8年5月29日（金）', '12,340', '3'],
  ]);
});

it('a name that begins like a formula stays a name', async () => {
  const rows: BoardRow[] = [{ ...BOARD.rows[0]!, name: '=cmd|calc' }];
  const board: Board = { ...BOARD, rows };
  const { sheets } = await readFormWorkbook(await boardBytes({ ...content, board }));
  expect(sheets[0]!.cells.find(({ text }) => text === '=cmd|calc')).toMatchObject({
    isFormula: false,
    kind: 'text',
  });
});
