import { describe, expect, it } from 'vitest';
import { findWords } from '../finding/words.ts';
import { readIndustries } from '../sentence/industries.ts';
import { besidesOf, readTerms } from './terms.ts';

const HEAD = 'ことば,いっしょに探すことば,目的';
const csv = (...rows: string[]) => [`\ufeff${HEAD}`, ...rows].join('\r\n');

describe('ことばの表', () => {
  it('表計算ソフトが書いたとおりに読む', () => {
    const { terms, problems } = readTerms(
      csv('人手不足,採用;定着；省力化,採用・人材確保', '"跡継ぎ","事業承継",事業承継'),
    );
    expect(problems).toEqual([]);
    expect([...terms.values()]).toEqual([
      { word: '人手不足', besides: ['採用', '定着', '省力化'], purposes: ['hiring'] },
      { word: '跡継ぎ', besides: ['事業承継'], purposes: ['succession'] },
    ]);
    expect(besidesOf(terms, '人手不足')).toEqual(['採用', '定着', '省力化']);
  });

  it.each([
    ['知らない目的', '電気代,省エネ,節電', '目的「節電」はありません。'],
    ['ことばがない', ',省エネ,省エネ・脱炭素', 'ことばが書かれていません。'],
    ['何も書かれていない', '電気代,,', 'いっしょに探すことばも目的も書かれていません。'],
  ])('%s: その行を告げ、ほかの行は読む', (_, row, message) => {
    const { terms, problems } = readTerms(csv('台風,災害,災害・事業継続', row));
    expect([...terms.keys()]).toEqual(['台風']);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining(message) }]);
  });

  it('同じことばが二度あれば、後の行を告げる', () => {
    const { problems } = readTerms(csv('DX,デジタル,デジタル化', 'ＤＸ,IT,デジタル化'));
    expect(problems).toEqual([{ line: 3, message: '「DX」は上の行にもあります。' }]);
  });

  it('見出しが違えば告げる', () => {
    const { problems } = readTerms('word,also\n台風,災害,災害・事業継続');
    expect(problems).toEqual([{ line: 1, message: `見出しは「${HEAD}」です。` }]);
  });
});

it('業種の表は、符号でないものと、名乗りでも手がかりでもないものを、行で告げる', () => {
  const { industries, problems } = readIndustries(
    'ことば,業種の符号,名乗りか手がかりか\n旅館,751,名乗り\n宿,宿泊,名乗り\n店,I,たぶん\n',
  );
  expect([...industries.keys()]).toEqual(['旅館']);
  expect(problems.map(({ line }) => line)).toEqual([3, 4]);
});

it('the files that come with the program are without fault, and hold what firms of all trades say', async () => {
  const { terms, industries, problems } = await findWords();
  expect(problems).toEqual([]);
  expect(terms.size).toBeGreaterThanOrEqual(250);
  expect(industries.size).toBeGreaterThanOrEqual(200);
});
