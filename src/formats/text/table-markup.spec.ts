import { describe, expect, it } from 'vitest';
import { readSource } from '../index.ts';

const rows = async (text: string) => {
  const { lines } = await readSource(new TextEncoder().encode(text), '報告.txt');
  return lines.filter((line) => line.text.trim() !== '').map(({ line, cells }) => [line, ...cells]);
};

describe('表の記法が違っても、行と欄は同じ', () => {
  it.each([
    ['タブ', '項目名\t4年度\t5年度\n相談件数\t3件\t4件'],
    ['Markdown', '| 項目名 | 4年度 | 5年度 |\n| 相談件数 | 3件 | 4件 |'],
    [
      'HTML、一行に一件',
      '<table><tr><th>項目名<th>4年度<th>5年度</tr>\n<tr><td>相談件数</td><td>3件</td><td>4件</td></tr></table>',
    ],
  ])('%s', async (_, text) => {
    expect(await rows(text)).toEqual([
      [1, '項目名', '4年度', '5年度'],
      [2, '相談件数', '3件', '4件'],
    ]);
  });

  it('Markdown の区切り行は行ではない', async () => {
    expect(await rows('| No. | 事業名 |\n|---|:--|\n| 1 | 相談\\|助言 |')).toEqual([
      [1, 'No.', '事業名'],
      [3, '1', '相談|助言'],
    ]);
  });

  it('一行に続く HTML の表は、同じ行番号の行になる', async () => {
    expect(
      await rows(
        '前\n<table><tr><td>1</td><td>A&amp;B</td></tr><tr><td>2</td><td>C<br>D</td></tr></table>後',
      ),
    ).toEqual([
      [1, '前'],
      [2, '1', 'A&B'],
      [2, '2', 'C D'],
      [2, '後'],
    ]);
  });

  it('つないだ欄は、左上のほかは空', async () => {
    const table = `<table>
<tr><td rowspan="2">研修</td><td colspan="2">回数</td></tr>
<tr><td>3回</td><td>4回</td></tr>
<tr><td>相談</td><td>5件</td><td>6件</td></tr>
</table>`;
    expect(await rows(table)).toEqual([
      [2, '研修', '回数', ''],
      [3, '', '3回', '4回'],
      [4, '相談', '5件', '6件'],
    ]);
  });

  it('見えない文字は語を分けない', async () => {
    expect(await rows('事\u200b業\u00ad名\ufeff')).toEqual([[1, '事業名']]);
  });
});
