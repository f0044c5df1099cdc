import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bigramsForSearch,
  compareKey,
  compareNames,
  foldSpaces,
  foreignCharacters,
  normalise,
  similarity,
} from './index.ts';

describe('foldSpaces takes away the white space that only breaks lines', () => {
  it.each([
    ['若手人財 確保事業', '若手人財確保事業'],
    ['U I J ターン', 'UIJターン'],
    ['H A C C P 指導員', 'HACCP指導員'],
    ['連携型I o Tビジネス', '連携型IoTビジネス'],
    ['産学官金連携D a y 開催', '産学官金連携Day開催'],
    ['生活交通バス I Cカード', '生活交通バスICカード'],
    ['医療MO T講座', '医療MOT講座'],
    ['3,254 千円', '3,254千円'],
    ['労政・能力開発課 （三八地域県民局）', '労政・能力開発課（三八地域県民局）'],
    ['　全角の　空白　', '全角の空白'],
    ['SMART FACTORY 推進', 'SMART FACTORY推進'],
    ['COVID 19', 'COVID 19'],
    ['10 20', '10 20'],
  ])('%s → %s', (text, folded) => expect(foldSpaces(text)).toBe(folded));

  it('and nothing more when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldSpaces(foldSpaces(text))).toBe(foldSpaces(text));
      }),
    );
  });
});

describe('normalise levels width and look-alike strokes', () => {
  it.each([
    ['ＵＩＪターン', 'UIJターン'],
    ['ｻｰﾋﾞｽ', 'サービス'],
    ['10月〜12月', '10月~12月'],
    ['10月～12月', '10月~12月'],
    ['A―B', 'A-B'],
    ['ものづくり－支援', 'ものづくり-支援'],
    ['サ－ビス', 'サービス'],
    ['⼈材', '人材'],
  ])('%s → %s', (text, expected) => expect(normalise(text)).toBe(expected));
});

describe('compareNames', () => {
  it.each([
    ['ＩＣＴ施工推進事業', 'ICT施工推進事業'],
    ['若手人財 確保事業', '若手人財確保事業'],
    ['訓練校事業（訓練費）', '訓練校事業(訓練費)'],
  ])('same: %s | %s', (a, b) => expect(compareNames(a, b)).toBe('same'));

  it.each([
    ['人財確保支援事業', '人材確保支援事業'],
    ['障がい者雇用', '障害者雇用'],
    ['障碍者雇用', '障害者雇用'],
    ['鰺ヶ沢町', '鯵ケ沢町'],
    ['鰺ヶ沢町', '鰺が沢町'],
    ['3か所', '3ヶ所'],
    ['齋藤商店', '斎藤商店'],
    ['髙橋工業', '高橋工業'],
    ['BUYあおもり', 'Buyあおもり'],
    ['「あおもり立志挑戦塾」修了者', 'あおもり立志挑戦塾修了者'],
    ['AI・IoT支援', 'AIIoT支援'],
    ['買い物サービス', '買物サービス'],
    ['取り組み状況', '取組状況'],
    ['コンピューター', 'コンピュータ'],
    ['あおりICT事業', 'あおもりICT事業'],
    ['UIターン人材誘致', 'UIJターン人材誘致'],
    ['観光運動型輸出拡大事業', '観光連動型輸出拡大事業'],
    ['ジョブカフェあおり運営', 'ジョブカフェあおもり運営'],
  ])('variant: %s | %s', (a, b) => expect(compareNames(a, b)).toBe('variant'));

  it.each([
    ['第1期人材育成事業', '第2期人材育成事業'],
    ['県内企業支援事業', '県外企業支援事業'],
    ['能力開発コースA事業', '能力開発コースB事業'],
    ['相談件数', '商談件数'],
    ['相談会参加者数', '商談会参加者数'],
    ['補助金交付決定件数', '補助金交付決定件額'],
    ['研修申込者数', '研修受講者数'],
    ['令和2年度事業', '令和3年度事業'],
    ['有効求人倍率1.5倍以上の職種', '有効求人倍率15倍以上の職種'],
    ['創業支援事業', '創業支援'],
  ])('different: %s | %s', (a, b) => expect(compareNames(a, b)).toBe('different'));

  it('takes nobody side: a with b is as b with a, and every name is the same as itself', () => {
    const name = fc
      .array(fc.constantFrom(...'県内外支援事業あおもり12AB人財材'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b)).toBe(compareNames(b, a));
        expect(compareNames(a, a)).toBe('same');
      }),
    );
  });
});

describe('the search index', () => {
  it('finds a name by another spelling of it: its bigrams follow each other in both', () => {
    const indexed = bigramsForSearch('あおもり人財・障がい者ＩＣＴ支援').join(' ');
    expect(indexed).toContain(bigramsForSearch('人材障害者ict').join(' '));
  });

  it('keeps a word of one character', () => expect(bigramsForSearch('県')).toEqual(['県']));

  it('compares from 0 to 1', () => {
    expect(similarity('創業支援', '創業支援')).toBe(1);
    expect(similarity('創業支援', '海外展開')).toBe(0);
    expect(similarity('創業支援拠点', '創業支援')).toBeCloseTo(0.75);
  });

  it('keeps あおり apart from あおもり in the key, for it is a misprint and no spelling', () => {
    expect(compareKey('あおり')).not.toBe(compareKey('あおもり'));
  });
});

describe('foreignCharacters', () => {
  it.each([
    ['国际化', '际', 1, '簡体字'],
    ['事业费', '业', 1, '簡体字'],
    ['增加', '增', 0, '繁体字'],
    ['売上한', '한', 2, 'ハングル'],
    ['А型', 'А', 0, 'キリル文字'],
    ['⼈材', '⼈', 0, '部首'],
    ['ｻ', 'ｻ', 0, '半角カタカナ'],
    ['事\uFFFD業', '\uFFFD', 1, '文字化け'],
    ['\uE000', '\uE000', 0, '外字'],
    ['事\u200B業', '\u200B', 1, '制御文字'],
  ])('%s holds %s at %i: %s', (text, char, index, why) => {
    const [first] = foreignCharacters(text);
    expect(first).toMatchObject({ char, index });
    expect(first!.why).toContain(why);
  });

  it('finds nothing in what Japanese writes, rare names included', () => {
    const text = '鰺ヶ沢町の髙﨑さん、頰・剝・塡・𠮟、齋藤と渡邊、①㎡～〜ー…※◎Ⅲα';
    expect(foreignCharacters(text)).toEqual([]);
  });

  it('counts places as indexOf does', () => {
    const text = '𠮷野处';
    expect(foreignCharacters(text)[0]!.index).toBe(text.indexOf('处'));
  });
});
