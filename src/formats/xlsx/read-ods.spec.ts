import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../tests/formats/archive-of.ts';
import { readSource } from '../index.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const cell = (text: string, more = '') =>
  text === ''
    ? `<table:table-cell ${more}/>`
    : `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;

async function read(table: string, styles = '') {
  const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="別紙1">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const { lines, notes } = await readSource(
    archiveOf({ mimetype: MIME, 'content.xml': content }),
    '報告.ods',
  );
  return {
    rows: lines.filter(({ text, isMargin }) => text !== '' && !isMargin).map(({ cells }) => cells),
    notes,
  };
}

describe('OpenDocument の表計算（.ods）', () => {
  it('各頁に繰り返して印刷する行も、欄に見える文字で読む', async () => {
    const head = `<table:table-header-rows>${row(cell('事業名') + cell('事業費'))}</table:table-header-rows>`;
    const amount = cell('1,200', 'office:value="1200"');
    expect((await read(head + row(cell('相談事業') + amount))).rows).toEqual([
      ['事業名', '事業費'],
      ['相談事業', '1,200'],
    ]);
  });

  it('つないだ欄と、繰り返しで略された欄', async () => {
    const spanned = `${cell('財源', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`;
    const { rows } = await read(
      row(cell('①') + spanned) +
        row(cell('', 'table:number-columns-repeated="2"') + cell('5')) +
        row(cell('', 'table:number-columns-repeated="16000"'), 'table:number-rows-repeated="1000000"') +
        row(cell('3', 'table:number-columns-repeated="3"')),
    );
    expect(rows).toEqual([
      ['①', '財源', ''],
      ['', '', '5'],
      ['3', '3', '3'],
    ]);
  });

  it('隠した行を読んで知らせる', async () => {
    const { rows, notes } = await read(row(cell('旧')) + row(cell('新'), 'table:visibility="collapse"'));
    expect(rows).toEqual([['旧'], ['新']]);
    expect(notes).toEqual([{ line: 3, text: 'シート「別紙1」の2行' }]);
  });
});
