import { describe, expect, it } from 'vitest';
import { demandWords } from './demand-words.ts';

describe('words of a search that found nothing', () => {
  it.each([
    ['ペット葬', 'ペット葬'],
    ['ドローン　免許', 'ドローン 免許'],
    ['ﾄﾞﾛｰﾝ', 'ドローン'],
    ['Pet Hotel', 'pet hotel'],
    ['青森市 家賃補助', '青森市 家賃補助'],
    ['5人を雇う 寮', '寮'],
    ['たくさん売りたい', 'たくさん売りたい'],
  ])('%s → %s', (text, words) => expect(demandWords(text)).toBe(words));

  it.each([
    ['長い文', '先代から続く小さな食堂を母と二人でやっているが屋根が壊れて困っている'],
    ['敬称', '山田様の件'],
    ['さん付け', '田中さん 補助'],
    ['氏', '佐藤氏に頼まれた'],
    ['メールアドレス', 'taro@example.jp'],
    ['アドレス', 'https://example.jp/x'],
    ['電話番号', '017-722-1111'],
    ['郵便番号', '〒030-8570 の店'],
    ['全角の数字', '０１７７３４９３７５'],
    ['番地', '長島一丁目の店'],
    ['会社の名前', '株式会社ねぶた商会'],
    ['会社の名前の略', '(有)りんご堂'],
    ['数字だけ', '12'],
    ['記号だけ', '、。！'],
    ['何もない', '　'],
  ])('nothing is kept: %s', (_, text) => expect(demandWords(text)).toBeNull());
});
