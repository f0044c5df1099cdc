import { describe, expect, it } from 'vitest';
import { lineText } from './cell-text.ts';
import type { Glyph } from './page-content.ts';
import { printedLines } from './printed-lines.ts';
import { undrawnRows } from './undrawn-rows.ts';

const SIZE = 10;

/** Columns 100 points wide, each a list of `[baseline, text]`. */
function rowsOf(...columns: [y: number, text: string][][]): string[] | null {
  const cells = columns.map((lines, column) => ({
    column,
    x0: column * 100,
    x1: column * 100 + 100,
    lines: printedLines(lines.flatMap(([y, text]) => glyphs(column * 100 + 3, y, text))),
  }));
  const rows = undrawnRows(cells);
  return rows?.map((row) => row.map(({ lines }) => lines.map(lineText).join('')).join('|')) ?? null;
}

function glyphs(start: number, y: number, text: string): Glyph[] {
  let x = start;
  return [...text].map((character) => {
    const dx = /[\d,]/.test(character) ? SIZE / 2 : SIZE;
    x += dx;
    return {
      text: character,
      x: x - dx,
      y,
      dx,
      dy: 0,
      size: SIZE,
      vertical: false,
      mark: null,
      isArtifact: false,
    };
  });
}

describe('横の罫線がない表の一つの枠を、中の行に分ける', () => {
  it('番号と金額が並ぶとき。折り返した名前はその行に付く', () => {
    const numbers: [number, string][] = [
      [20, '1'],
      [36, '2'],
      [64, '3'],
    ];
    const names: [number, string][] = [
      [20, '取引推進事業'],
      [36, '相談窓口を開く大'],
      [48, '切な事業'],
      [64, '認定事業'],
    ];
    const costs: [number, string][] = [
      [20, '10,662'],
      [36, '9,692'],
      [64, '580'],
    ];
    expect(rowsOf(numbers, names, costs)).toEqual([
      '1|取引推進事業|10,662',
      '2|相談窓口を開く大切な事業|9,692',
      '3|認定事業|580',
    ]);
  });

  it('どの欄も同じ数の短い行のとき', () => {
    expect(
      rowsOf(
        [
          [20, '相談'],
          [36, '登録'],
        ],
        [
          [20, '12件'],
          [36, '8件'],
        ],
      ),
    ).toEqual(['相談|12件', '登録|8件']);
  });

  it('見出しが一行なら、二行の値は一つの値のまま', () => {
    expect(
      rowsOf(
        [[28, '参加者']],
        [
          [20, '138名'],
          [36, '対面'],
        ],
        [
          [20, '22名'],
          [36, '対面'],
        ],
      ),
    ).toBeNull();
  });
});
