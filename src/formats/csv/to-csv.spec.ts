import { describe, expect, it } from 'vitest';
import { csvPieces, toCsv } from '../index.ts';

const one = (value: string | number | boolean | null) =>
  toCsv([{ head: '値', value: (row: { value: typeof value }) => row.value }], [{ value }]).split('\r\n')[1];

describe('データ用 CSV', () => {
  it('BOM で始まり、見出しは一行、行末は CRLF、欠けた値は空', () => {
    const rows = [
      { name: '就職支援事業', cost: 3254, national: null },
      { name: '創業支援事業', cost: 24887, national: 0 },
    ];
    const csv = toCsv(
      [
        { head: '事業名', value: (row: (typeof rows)[number]) => row.name },
        { head: '事業費（千円）', value: (row) => row.cost },
        { head: '国庫（千円）', value: (row) => row.national },
      ],
      rows,
    );
    expect(csv).toBe(
      '\ufeff事業名,事業費（千円）,国庫（千円）\r\n就職支援事業,3254,\r\n創業支援事業,24887,0\r\n',
    );
  });

  it.each([
    ['数は数のまま', -12, '-12'],
    ['負の数を書いた文字も数のまま', '-1,234', '"-1,234"'],
    ['割合', '+3.5%', '+3.5%'],
    ['ない、を表す横線', '-', '-'],
    ['式は文字にする', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['式は文字にする', '+1+cmd|x', `'+1+cmd|x`],
    ['式は文字にする', '-2+3', `'-2+3`],
    ['式は文字にする', '@SUM(A1)', `'@SUM(A1)`],
    ['式は文字にする', '＝1+1', `'＝1+1`],
    ['式は文字にする', '－新規－', `'－新規－`],
    ['空白の後の式も文字にする', '\t=1+1', `' =1+1`],
    ['空白の後の式も文字にする', '\r\n@SUM(A1)', `' @SUM(A1)`],
    ['ない、を表す全角の横線', '－', '－'],
    ['数に続く式は数ではない', '-1+cmd|x', `'-1+cmd|x`],
    ['欄の中の改行は空白にする', '二行の\r\n名前', '二行の 名前'],
    ['コンマと引用符は囲む', 'A, "B"', '"A, ""B"""'],
    ['真偽', true, 'true'],
  ])('%s: %s', (_, value, expected) => {
    expect(one(value)).toBe(expected);
  });

  it('長い表は少しずつ書き、続けて読めば同じになる', async () => {
    const rows = Array.from({ length: 450 }, (_, n) => ({ n, name: `=${n}` }));
    const columns = [
      { head: '番号', value: (row: (typeof rows)[number]) => row.n },
      { head: '名前', value: (row: (typeof rows)[number]) => row.name },
    ];
    async function* later() {
      yield* rows;
    }
    const pieces: string[] = [];
    for await (const piece of csvPieces(columns, later())) pieces.push(piece);
    expect(pieces).toHaveLength(4);
    expect(pieces.join('')).toBe(toCsv(columns, rows));
  });
});
