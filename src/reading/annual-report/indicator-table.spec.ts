import { describe, expect, it } from 'vitest';
import { readSource } from '../../formats/index.ts';
import { Cursor } from './cursor.ts';
import { Draft } from './draft.ts';
import { readIndicatorTable } from './indicator-table.ts';

async function rows(text: string) {
  const source = await readSource(new TextEncoder().encode(text.replaceAll('⇥', '\t')), '個票.txt');
  return readIndicatorTable(new Cursor(source.lines), new Draft('個票.txt')).map(
    ({ label, previous, current, line, continuationOf }) => [label, previous, current, line, continuationOf],
  );
}

describe('an indicator table', () => {
  it('has one entry per row, values as printed', async () => {
    const table = '項目名⇥元年度⇥2年度\n研修会の開催回数⇥2回 (110名)⇥—\n参加者数⇥延べ 40 名⇥約100名';
    expect(await rows(table)).toEqual([
      ['研修会の開催回数', '2回 (110名)', '—', 2, undefined],
      ['参加者数', '延べ 40 名', '約100名', 3, undefined],
    ]);
  });

  it('leaves a merged cell empty where the paper has it empty', async () => {
    const table = '項目名⇥元年度⇥2年度\n開催校数⇥3校⇥開催中止となったため実績なし\n参加者数⇥487名⇥';
    expect(await rows(table)).toEqual([
      ['開催校数', '3校', '開催中止となったため実績なし', 2, undefined],
      ['参加者数', '487名', '', 3, undefined],
    ]);
  });

  it('gives a row without a label the label above', async () => {
    const table = '項目名⇥元年度⇥2年度\n学生への情報発信⇥4回⇥—\n⇥4大学⇥—';
    expect(await rows(table)).toEqual([
      ['学生への情報発信', '4回', '—', 2, undefined],
      ['学生への情報発信', '4大学', '—', 3, undefined],
    ]);
  });

  it('joins sub-labels with their label and the values of a split row with their sub-labels', async () => {
    const table = '項目名⇥元年度⇥2年度\n体験研修⇥開催回数⇥6回\n⇥受講者数⇥107名\n⇥⇥7回\n⇥⇥220名';
    expect(await rows(table)).toEqual([
      ['体験研修 開催回数', '6回', '7回', 2, undefined],
      ['体験研修 受講者数', '107名', '220名', 3, undefined],
      ['体験研修 開催回数', '', '7回', 4, 2],
      ['体験研修 受講者数', '', '220名', 5, 3],
    ]);
  });

  it('puts a label that was wrapped over two lines together', async () => {
    const table = '項目名⇥元年度⇥2年度\nオンライン導入促進事業費補助金\n活用団体数⇥—⇥51団体';
    expect(await rows(table)).toEqual([
      ['オンライン導入促進事業費補助金 活用団体数', '—', '51団体', 3, undefined],
    ]);
  });

  it('reads on where the head is repeated on the next page', async () => {
    const table = '項目名⇥元年度⇥2年度\n相談件数⇥3件⇥4件\n項目名⇥元年度⇥2年度\n派遣件数⇥1件⇥2件';
    expect((await rows(table)).map(([label]) => label)).toEqual(['相談件数']);
  });
});
