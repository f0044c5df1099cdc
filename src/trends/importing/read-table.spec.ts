import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatPeriod } from '../period.ts';
import { TABLE_EXAMPLES } from './read-table.examples.ts';
import { readTable } from './read-table.ts';

const lines = (text: string) =>
  text
    .replace(/^\n/, '')
    .split('\n')
    .map((each, i) => ({ line: i + 1, text: each, cells: each.split('\t') }));

it.each(Object.entries(TABLE_EXAMPLES))(
  'reads %s',
  (_, { text, frequency = 'year', columns, unit, source }) => {
    const table = readTable({ lines: lines(text) }, { frequency, near: 2021 })!;
    const read = table.columns.map(({ name }, i) => [
      name,
      Object.fromEntries(table.rows.map(({ period, cells }) => [period, cells[i]])),
    ]);
    expect(Object.fromEntries(read)).toEqual(columns);
    expect(table.unit).toBe(unit ?? null);
    expect(table.source).toBe(source ?? null);
  },
);

it('keeps the line of each row as its origin', () => {
  const table = readTable(
    { lines: lines('年度,件数\n\n平成30,5\n令和元,6') },
    { frequency: 'year', near: 2021 },
  );
  expect(table?.rows.map(({ line }) => line)).toEqual([3, 4]);
});

it.each([
  ['a text', 'これは表ではない。\n令和2年度に始まった。'],
  ['numbers without years', '件数,金額\n12,34\n56,78'],
])('finds no table in %s', (_, text) => {
  expect(readTable({ lines: lines(text) }, { frequency: 'year', near: 2021 })).toBeNull();
});

it('reads any table without an error, and names only periods', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      '令和元年',
      '平成24年度',
      '25',
      '12月',
      '1～3月期',
      '13月',
      'H99',
      '▲3',
      '-',
      '2020-04',
      '単位：倍',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const text = rows
        .map((cells) => cells.map((each) => each.replace(/[\t\n]/g, ' ')).join('\t'))
        .join('\n');
      const table = readTable({ lines: lines(text) }, { frequency: 'month', near: 2021 });
      for (const { period } of table?.rows ?? []) expect(() => formatPeriod(period)).not.toThrow();
    }),
  );
});
