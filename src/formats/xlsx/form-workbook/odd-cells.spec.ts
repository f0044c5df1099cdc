import { describe, expect, it } from 'vitest';
import { archiveOf, xlsxOf } from '../../../../tests/formats/archive-of.ts';
import { readFormWorkbook } from './read.ts';

const STYLES = `<numFmts count="1"><numFmt numFmtId="166" formatCode="0&quot;名&quot;"/></numFmts>
  <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/>
  <xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="0" applyProtection="1"><protection locked="false"/></xf></cellXfs>`;
const STRINGS = `<si><t>青森</t><rPh sb="0" eb="2"><t>アオモリ</t></rPh></si>
  <si><r><t>太い</t></r><r><rPr><b/></rPr><t>字</t></r></si>
  <si><t xml:space="preserve"> 一行目_x000D_
二行目 </t></si>`;

async function cell(xml: string, rest = '') {
  const data = `<row r="1"><c r="A1" t="inlineStr"><is><t>#様式 M-1</t></is></c><c r="C1" t="inlineStr"><is><t>#2</t></is></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><t>#2=field</t></is></c>${xml}</row>`;
  const bytes = xlsxOf([{ name: '一', data, rest }], { styles: STYLES, strings: STRINGS });
  const { sheets } = await readFormWorkbook(bytes);
  return sheets[0]!.cells.find(({ key }) => key === 'field');
}

describe('a cell is read whatever stands in it', () => {
  it.each([
    ['a number', '<c r="C2"><v>1234</v></c>', { kind: 'number', text: '1234', number: 1234 }],
    ['a number with noise of binary fractions', '<c r="C2"><v>0.30000000000000004</v></c>', { text: '0.3' }],
    ['thousands', '<c r="C2" s="3"><v>12345</v></c>', { text: '12,345', number: 12345 }],
    ['a number with a unit in its format', '<c r="C2" s="2"><v>58</v></c>', { text: '58名', number: 58 }],
    [
      'what became a date',
      '<c r="C2" s="1"><v>46085</v></c>',
      { kind: 'date', text: '2026/3/4', number: null },
    ],
    ['a formula', '<c r="C2"><f>1+1</f><v>2</v></c>', { kind: 'number', text: '2', isFormula: true }],
    [
      'a formula that makes a text',
      '<c r="C2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      { kind: 'text', text: 'ab', isFormula: true },
    ],
    ['an error', '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
    ['a truth', '<c r="C2" t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
    ['readings are no text', '<c r="C2" t="s"><v>0</v></c>', { kind: 'text', text: '青森' }],
    ['parts in different letters', '<c r="C2" t="s"><v>1</v></c>', { kind: 'text', text: '太い字' }],
    ['breaks and blanks', '<c r="C2" t="s"><v>2</v></c>', { kind: 'text', text: ' 一行目\n二行目 ' }],
    ['nothing', '<c r="C2" s="4"/>', { kind: 'empty', text: '' }],
    ['a cell that is gone', '', { kind: 'empty', text: '', address: 'C2' }],
    ['an open cell', '<c r="C2" s="4"><v>1</v></c>', { isLocked: false }],
  ])('%s', async (_, xml, expected) => {
    expect(await cell(xml)).toMatchObject(expected);
  });

  it('merged over others: what stands in the first', async () => {
    const merged = await cell(
      '<c r="C2"><v>7</v></c><c r="D2"/>',
      '<mergeCells count="1"><mergeCell ref="C2:D3"/></mergeCells>',
    );
    expect(merged).toMatchObject({ text: '7' });
  });
});

it('an OpenDocument spreadsheet: texts with their breaks, numbers, dates, formulas, comments, rows of every page', async () => {
  const p = (text: string) => `<text:p>${text}</text:p>`;
  const content = `<office:document-content><office:automatic-styles/><office:body><office:spreadsheet><table:table table:name="一">
    <table:table-header-rows><table:table-row table:visibility="collapse"><table:table-cell>${p('#様式 M-1')}</table:table-cell><table:table-cell>${p('#1')}</table:table-cell></table:table-row></table:table-header-rows>
    ${[
      `office:value-type="string">${p('一行目')}${p('二行目<text:s text:c="2"/>三')}<office:annotation><dc:creator>課長</dc:creator>${p('直す')}</office:annotation>`,
      `office:value-type="float" office:value="1234">${p('1,234')}`,
      `office:value-type="date" office:date-value="2026-03-04">${p('3月4日')}`,
      `table:formula="of:=1/0" office:value-type="string">${p('#DIV/0!')}`,
      `table:formula="of:=1+1" office:value-type="float" office:value="2">${p('2')}`,
    ]
      .map(
        (cell, at) =>
          `<table:table-row><table:table-cell>${p(`#1=k${at}`)}</table:table-cell><table:table-cell ${cell}</table:table-cell><table:table-cell table:number-columns-repeated="1000000"/></table:table-row>`,
      )
      .join('')}
    <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    </table:table></office:spreadsheet></office:body></office:document-content>`;
  const { sheets } = await readFormWorkbook(
    archiveOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content }),
  );
  expect(
    sheets[0]!.cells.map(({ key, kind, text, number, isFormula, comment }) => [
      key,
      kind,
      text,
      number,
      isFormula,
      comment,
    ]),
  ).toEqual([
    ['k0', 'text', '一行目\n二行目  三', null, false, '直す'],
    ['k1', 'number', '1,234', 1234, false, null],
    ['k2', 'date', '3月4日', null, false, null],
    ['k3', 'error', '#DIV/0!', null, true, null],
    ['k4', 'number', '2', 2, true, null],
  ]);
});
