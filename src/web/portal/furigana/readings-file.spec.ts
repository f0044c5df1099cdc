import { describe, expect, it } from 'vitest';
import { readReadings } from './readings-file.ts';

describe('readings.tsv', () => {
  it('is words with their readings; remarks and empty lines say nothing', () => {
    expect(readReadings('\ufeff# 年号\r\n令和\tれいわ\r\n\r\nデジタル人財\tでじたるじんざい\t\n')).toEqual({
      readings: [
        { word: '令和', reading: 'れいわ' },
        { word: 'デジタル人財', reading: 'でじたるじんざい' },
      ],
      faults: [],
    });
  });

  it.each([
    ['令和 れいわ', '「令和 れいわ」の右に、タブで区切って、ひらがなの読みを一つ書いてください。'],
    ['令和\tレイワ', '「令和」の右に、タブで区切って、ひらがなの読みを一つ書いてください。'],
    ['令和\tれいわ\tりょうわ', '「令和」の右に、タブで区切って、ひらがなの読みを一つ書いてください。'],
    ['れいわ\tれいわ', '「れいわ」に漢字がありません。'],
    ['人財\tひとざい', '「人財」が二度あります。'],
  ])('tells what it cannot take and goes on: %j', (line, message) => {
    const { readings, faults } = readReadings(`人財\tじんざい\n${line}\n協働\tきょうどう`);
    expect(faults).toEqual([{ line: 2, message }]);
    expect(readings.map(({ word }) => word)).toEqual(['人財', '協働']);
  });
});
