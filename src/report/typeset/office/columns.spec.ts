import { describe, expect, it } from 'vitest';
import type { Table } from '../../document.ts';
import { alignOf, fittedWidths, isDense } from './columns.ts';

function tableOf(widths: number[], ...rows: string[][]): Table {
  return {
    kind: 'table',
    title: null,
    unit: null,
    summary: '',
    style: 'plain',
    columns: widths.map((width) => ({ width, align: 'end' })),
    head: [],
    body: rows.map((cells) => ({ cells: cells.map((text) => ({ text })) })),
    source: null,
    notes: [],
  };
}

describe('widths of columns', () => {
  it('are those asked for while every number fits', () => {
    expect(fittedWidths(tableOf([3, 1], ['相談の件数', '12']), 400, 9)).toEqual([300, 100]);
  });

  it('give a long number the room that others can spare', () => {
    const [label, number] = fittedWidths(tableOf([9, 1], ['全国における事業所の総数', '55,837,252']), 400, 9);
    expect(number).toBeGreaterThan(60);
    expect(label! + number!).toBeCloseTo(400);
  });

  it('are for small letters where the numbers are too many', () => {
    const many = tableOf(new Array(12).fill(1), new Array(12).fill('55,837,252'));
    expect([isDense(many, 470), isDense(tableOf([1, 1], ['1,234', '5']), 470)]).toEqual([true, false]);
  });
});

describe('alignment', () => {
  it.each([
    ['58名', 'end'],
    ['感染症の影響により開催を中止したため、実績なし。', 'start'],
  ] as const)('of %s among numbers is %s', (text, align) => {
    expect(alignOf({ text }, { width: 1, align: 'end' })).toBe(align);
  });
});
