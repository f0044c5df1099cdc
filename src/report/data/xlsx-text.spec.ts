import { Workbook } from '@cj-tech-master/excelts';
import { expect, it } from 'vitest';
import { xlsxFile } from './files.ts';
import { dataTable } from './table.ts';

const NAMES = ['=1+1', '+1', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x","y")', "'=1", '＝1+1', 'http://x'];

it.each(NAMES)(
  'a text like %s is a text cell of the workbook, letter by letter, and no formula',
  async (name) => {
    const facts = { meaning: '', source: '' };
    const table = dataTable(
      { id: 'names', title: '', description: '' },
      [{ head: '名前', name: 'name', type: 'name', ...facts, value: (row: { name: string }) => row.name }],
      [{ name }],
    );
    const { bytes } = await xlsxFile(table, '2026-11-29');
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const { value, formula, hyperlink } = workbook.getWorksheet('names')!.getCell('A2');
    expect({ value, formula, hyperlink }).toEqual({ value: name, formula: undefined, hyperlink: undefined });
  },
);
