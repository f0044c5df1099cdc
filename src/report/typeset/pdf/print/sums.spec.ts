import { expect, it } from 'vitest';
import type { Cell, Row } from '../../../document.ts';
import { withSumsTogether } from './sums.ts';

const sum = (label: string, kind: Row['kind'] = 'subtotal'): Row => ({
  kind,
  cells: [{ text: label }, { text: '1,000' }, { text: '', columnSpan: 3 }],
});
const program: Row = { cells: [{ text: '灯台事業' }, { text: '1,000' }, { text: '', columnSpan: 3 }] };
const ends = (rows: readonly Row[]) => rows.map(({ cells }) => cells.at(-1) as Cell);

it('小計, 小計（再掲含む。） and 合計 share the empty cell at their end, so that they stay on one page', () => {
  const rows = withSumsTogether([program, sum('小計'), sum('〃（再掲含む。）'), sum('合計', 'total')]);
  expect(ends(rows)).toEqual([
    { text: '', columnSpan: 3 },
    { text: '', columnSpan: 3, rowSpan: 3 },
    { text: '1,000' },
    { text: '1,000' },
  ]);
});

it('a sum alone, and one whose end says something, stay as they are', () => {
  const told: Row = { kind: 'subtotal', cells: [{ text: '小計' }, { text: '1,000' }, { text: '※' }] };
  const rows = [program, sum('小計'), program, told, sum('合計', 'total')];
  expect(withSumsTogether(rows)).toEqual(rows);
});
