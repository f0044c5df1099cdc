import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../ooxml/archive.ts';
import type { FormCell, FormSheet, FormWorkbook } from './form-workbook.ts';
import { readFormWorkbook } from './read.ts';
import { sheetNames } from './sheet-names.ts';
import { writeFormWorkbook } from './write.ts';

const sheet = (...rows: FormCell[][]): FormSheet => ({
  ...{ name: '一', mark: 'M-1', widths: [10, 20, 30], frozen: 1, orientation: 'portrait', footer: '末尾' },
  rows: rows.map((cells) => ({ cells })),
});
const form = (...sheets: FormSheet[]): FormWorkbook => ({
  ...{ title: '題', author: '課', date: '2026-04-20', sheets },
});
const label = (value: string): FormCell => ({ column: 0, value, look: 'label' });
const input = (key: string, value: string | number | null, more: Partial<FormCell> = {}): FormCell => ({
  ...{ column: 2, value, look: 'input', key, isOpen: true },
  ...more,
});
const part = async (workbook: FormWorkbook, name: string) =>
  openArchive(await writeFormWorkbook(workbook)).text(name) ?? '';
const returned = async (...sheets: FormSheet[]) => readFormWorkbook(await writeFormWorkbook(form(...sheets)));

describe('a form that is handed out', () => {
  const workbook = form(
    sheet(
      [label('名前'), input('name', '灯台')],
      [
        label('金額'),
        input('cost', 1200, { look: 'inputNumber', check: { kind: 'whole', least: 0, message: '整数で' } }),
      ],
      [label('区分'), input('kind', '', { check: { kind: 'choice', choices: ['○', '△'], message: '選ぶ' } })],
      [
        label('長い文'),
        input('text', '文', { check: { kind: 'length', most: 50, message: '50字まで' }, comment: '直す' }),
      ],
    ),
  );

  it('is protected without a password, and only the cells to be filled in are open', async () => {
    const xml = await part(workbook, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*>/);
    expect(xml).not.toMatch(/password|hashValue/);
    const { sheets } = await readFormWorkbook(await writeFormWorkbook(workbook));
    const open = sheets[0]!.cells.filter(({ isLocked }) => isLocked === false).map(({ key }) => key);
    expect(open).toEqual(['name', 'cost', 'text']);
    expect(sheets[0]!.cells.filter(({ key }) => key === null).map(({ isLocked }) => isLocked)).not.toContain(
      false,
    );
  });

  it('lets Excel refuse with our sentence what the field cannot hold', async () => {
    const xml = await part(workbook, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(
      /type="whole" operator="greaterThanOrEqual"[^>]*error="整数で" sqref="D3"><formula1>0</,
    );
    expect(xml).toMatch(/type="list"[^>]*error="選ぶ" sqref="D4"><formula1>&quot;○,△&quot;/);
    expect(xml).toMatch(/type="textLength" operator="lessThanOrEqual"[^>]*sqref="D5"><formula1>50</);
  });

  it('hides its keys, keeps its head in sight, and is one page wide', async () => {
    const xml = await part(workbook, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<col min="1" max="1" width="2" hidden="1"');
    expect(xml).toMatch(/<row r="1"[^>]*hidden="1"/);
    expect(xml).toMatch(/<pane ySplit="2"[^>]*state="frozen"/);
    expect(xml).toMatch(/fitToPage="1"/);
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*fitToHeight="0"/);
    expect(await part(workbook, 'xl/workbook.xml')).toContain('state="veryHidden"');
  });

  it('has the same bytes for the same form', async () => {
    const [once, again] = [await writeFormWorkbook(workbook), await writeFormWorkbook(workbook)];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  it('comes back with keys, comments and its memory; an empty cell has a key, too', async () => {
    const { sheets, memory } = await readFormWorkbook(await writeFormWorkbook(workbook));
    const known = sheets[0]!.cells.filter(({ key }) => key !== null);
    expect(known.map(({ key, text, kind, address }) => [key, text, kind, address])).toEqual([
      ['name', '灯台', 'text', 'D2'],
      ['cost', '1,200', 'number', 'D3'],
      ['kind', '', 'empty', 'D4'],
      ['text', '文', 'text', 'D5'],
    ]);
    expect(known[3]?.comment).toBe('直す');
    expect(memory).toContainEqual({ mark: 'M-1', key: 'cost', text: '1200' });
  });
});

describe('what a person wrote stays text', () => {
  it.each([
    '=1+1',
    '+81',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '=HYPERLINK("http://x.test","押す")',
    "'=1",
    '<script>alert(1)</script>',
  ])('%j', async (value) => {
    const workbook = form(sheet([label('欄'), input('a', value)]));
    const xml = await part(workbook, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    expect(xml).toMatch(/<c r="D2" s="\d+" t="s">/);
    const [cell] = (await readFormWorkbook(await writeFormWorkbook(workbook))).sheets[0]!.cells.filter(
      ({ key }) => key === 'a',
    );
    expect(cell).toMatchObject({ kind: 'text', text: value, isFormula: false });
  });

  it('any text that XML can hold comes back as it was', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const { sheets } = await returned(
          sheet(...values.map((value, at) => [label('欄'), input(`k${at}`, value)])),
        );
        const texts = sheets[0]!.cells.filter(({ key }) => key !== null).map(({ text }) => text);
        // Control characters but tab and line feed are not in XML 1.0, and neither are these two.
        const held = (value: string) =>
          value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]/gu, '');
        expect(texts).toEqual(values.map(held));
      }),
      { numRuns: 20 },
    );
  });
});

it('names of sheets are made so that Excel takes them, each once', () => {
  expect(sheetNames(['はじめに', '1 [港]の:事業/補助*?', "'引用'", '', 'はじめに', 'A', 'a'])).toEqual([
    ...['はじめに', '1 港 の 事業 補助', '引用', 'シート', 'はじめに (2)', 'A', 'a (2)'],
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 40 }), (wanted) => {
      const names = sheetNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
    }),
  );
});
