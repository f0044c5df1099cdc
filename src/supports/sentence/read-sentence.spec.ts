import { describe, expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import { PURPOSES, type Purpose } from '../purposes.ts';
import { readTerms } from '../search/terms.ts';
import { readIndustries } from './industries.ts';
import { readerOf, readSentence } from './read-sentence.ts';

const { terms } = readTerms(
  [
    'ことば,いっしょに探すことば,目的',
    '人手不足,採用;省力化,採用・人材確保;省力化・生産性向上',
    '人…足りな,採用,採用・人材確保',
    '電気代,省エネ,省エネ・脱炭素',
    '借入,融資,資金繰り',
    '運送,物流,物流・運送',
    'IT,デジタル,デジタル化',
    '寸志,賞与,正社員化・待遇改善',
    'ボーナス,賞与,正社員化・待遇改善',
    '年休,休暇,働き方改革',
    '商店街,街づくり,商店街・地域づくり',
    '病院で使,医療機器,新商品・研究開発',
    '風車,風力発電,新商品・研究開発',
    '若い人,若者,採用・人材確保',
    '定着しな,離職,定着・職場づくり',
  ].join('\n'),
);
const { industries } = readIndustries(
  [
    'ことば,業種の符号,名乗りか手がかりか',
    '食品工場,09,名乗り',
    '居酒屋,76,名乗り',
    '運送会社,44,名乗り',
    'トラック,44,手がかり',
    'カフェ,76,名乗り',
    '旅館,751,名乗り',
    '商店,I,名乗り',
    '病院,83,名乗り',
    '生コン,21,名乗り',
    '車の整備,89,名乗り',
    '税理士,72,名乗り',
  ].join('\n'),
);
const places = [
  { code: '022012', name: '青森市', kana: 'アオモリシ' },
  { code: '022021', name: '弘前市', kana: 'ヒロサキシ' },
  { code: '023213', name: '鰺ヶ沢町', kana: 'アジガサワマチ' },
  { code: '024082', name: '東北町', kana: 'トウホクマチ' },
];
const reader = readerOf(places, terms, industries);
const read = (text: string) => readSentence(text, reader, '2026-06-01');

const facts = (heading: string, rows: [string, FirmProfile][]) =>
  describe(heading, () => {
    it.each(rows)('%s', (text, expected) => expect(read(text).profile).toEqual(expected));
  });

facts('従業員', [
  ['従業員8人です', { employees: 8 }],
  ['従業員は８名', { employees: 8 }],
  ['社員十名', { employees: 10 }],
  ['従業員が二十五人います', { employees: 25 }],
  ['社員5人とパート3人', { employees: 8 }],
  ['従業員20人（うちパート12人）', { employees: 20 }],
  ['10人ほど雇っています', { employees: 10 }],
  ['一人でやっている', { employees: 0 }],
  ['従業員はいない', { employees: 0 }],
  ['夫婦二人でやっている', {}],
  ['あと2人雇いたい', {}],
  ['従業員20人以下の会社向け', {}],
  ['社員が3人辞めた', {}],
  ['手伝ってくれる人いませんか', {}],
  ['職人もいない', {}],
  ['妻と二人のカフェ', { industry: '76' }],
  ['パートさん2人を社員にしたい', {}],
  ['2人のパートを正社員にしたい', {}],
]);

facts('これから始める店', [
  ['カフェをやるのが夢', { industry: '76', legalForm: 'not-founded' }],
  ['カフェをやっている', { industry: '76' }],
]);

facts('業種でないもの', [
  ['商店街の役員です', {}],
  ['病院で使う器具を作りたい', {}],
  ['風車の整備をしたい', {}],
  ['生コンを運んでいます', {}],
  ['税理士に頼みたい', {}],
  ['旅館さんに卸したい', {}],
  ['車の整備をしています', { industry: '89' }],
  ['うちの旅館に来て教えてほしい', { industry: '751' }],
  ['居酒屋で使う冷蔵庫', { industry: '76' }],
]);

facts('資本金', [
  ['資本金1千万円', { capital: 10_000_000 }],
  ['資本金は1,000万円です', { capital: 10_000_000 }],
  ['資本金 三百万円', { capital: 3_000_000 }],
  ['資本金1億2,000万円', { capital: 120_000_000 }],
  ['1000万円を借りたい', {}],
]);

facts('創業からの年数', [
  ['創業3年目です', { yearsSinceFounding: 2 }],
  ['設立して10年になる', { yearsSinceFounding: 10 }],
  ['5年前に開業した', { yearsSinceFounding: 5 }],
  ['平成5年創業', { yearsSinceFounding: 33 }],
  ['令和5年4月1日に設立', { foundedOn: '2023-04-01' }],
  ['2023年4月1日創業です', { foundedOn: '2023-04-01' }],
  ['設立日は２０２３／４／１です', { foundedOn: '2023-04-01' }],
  ['開業 R5.4.1', { foundedOn: '2023-04-01' }],
  ['設立年月日：平成31年4月1日', { foundedOn: '2019-04-01' }],
  ['令和99年4月1日に設立', {}],
  ['開業したばかり', { yearsSinceFounding: 0 }],
]);

facts('会社の形と、創業前の人', [
  ['株式会社です', { legalForm: 'corporation' }],
  ['個人事業主です', { legalForm: 'sole-proprietor' }],
  ['NPO法人をやっています', { legalForm: 'other' }],
  ['来年創業したい', { legalForm: 'not-founded' }],
  ['これから開業します', { legalForm: 'not-founded' }],
  ['カフェを始めたい', { legalForm: 'not-founded', industry: '76' }],
  ['従業員5人の居酒屋、カフェを始めたい', { employees: 5, industry: '76' }],
  ['新規事業を始めたい', {}],
]);

facts('業種', [
  ['食品工場です', { industry: '09' }],
  ['居酒屋をやっている', { industry: '76' }],
  ['旅館に納めている食品工場', { industry: '09' }],
  ['トラックの免許を取らせたい', { industry: '44' }],
  ['居酒屋に卸している', {}],
]);

facts('所在地', [
  ['青森市にある', { establishments: ['022012'], headOffice: '022012' }],
  ['弘前の店', { establishments: ['022021'], headOffice: '022021' }],
  ['鯵ケ沢で', { establishments: ['023213'], headOffice: '023213' }],
  ['青森県の会社', {}],
  ['弘前のりんご農家', { establishments: ['022021'], headOffice: '022021' }],
  ['青森ヒバの家具', {}],
  ['青森のりんごを売る店', {}],
  ['東北で売りたい', {}],
  ['弘前に本店、青森にも店', { establishments: ['022021', '022012'], headOffice: '022021' }],
]);

facts('売上と賃金', [
  ['売上が3割減った', { salesFall: 30 }],
  ['売上が半分になった', { salesFall: 50 }],
  ['売上が7割に落ちた', { salesFall: 30 }],
  ['売上が落ちている', {}],
  ['賃金を3%上げたい', { wageRise: 3 }],
  ['5%の賃上げ', { wageRise: 5 }],
  ['時給を50円上げる', {}],
]);

facts('認定', [
  ['えるぼしを取っている', { certifications: ['eruboshi'] }],
  ['健康経営優良法人の認定を受けています', { certifications: ['health-management'] }],
  ['えるぼしを取りたい', {}],
]);

const words = (purposes: readonly Purpose[] = []) => purposes.map((each) => PURPOSES[each]);

describe('目的', () => {
  it.each<[string, string[], string[]]>([
    ['人手不足で困っている', ['採用・人材確保', '省力化・生産性向上'], []],
    ['人が全然足りない', ['採用・人材確保'], []],
    ['電気代が高い。借入はしたくない', ['省エネ・脱炭素'], ['資金繰り']],
    ['電気代が高い。借入はなしで', ['省エネ・脱炭素'], ['資金繰り']],
    ['借入はいりません', [], ['資金繰り']],
    ['電気代が高い。担保なしで借入をしたい', ['省エネ・脱炭素', '資金繰り'], []],
    ['借入を考えている', ['資金繰り'], []],
    ['人も電気代も足りない', ['採用・人材確保', '省エネ・脱炭素'], []],
    ['運送会社です', [], []],
    ['SITEを作る', [], []],
    ['人手不足や借入は困っていない', [], ['採用・人材確保', '省力化・生産性向上', '資金繰り']],
    ['若い人が定着しない', ['採用・人材確保', '定着・職場づくり'], []],
    ['寸志じゃなくちゃんとしたボーナスを出したい', ['正社員化・待遇改善'], []],
    ['1年休む', [], []],
    ['若い人がほしい', ['採用・人材確保'], []],
    ['若い人に受ける味にしたい', [], []],
    ['若い人向けの店', [], []],
    ['年休をとらせたい', ['働き方改革'], []],
  ])('%s', (text, wanted, unwanted) => {
    const understood = read(text);
    expect(words(understood.purposes)).toEqual(wanted);
    expect(words(understood.unwanted)).toEqual(unwanted);
  });
});

describe('探すことば', () => {
  it.each([
    ['従業員8人の食品工場、電気代が高い。青森市', '食品工場 電気代'],
    ['業務改善助成金', '業務改善助成金'],
    ['ものずくり補助金を使いたい', 'ものずくり補助金'],
  ])('%s → %s', (text, expected) => expect(read(text).words).toBe(expected));

  it.each([
    ['電気代 補助金', '電気代'],
    ['よろず支援拠点', 'よろず支援拠点'],
    ['けんこうけいえい', 'けんこうけいえい'],
    ['電気代が高いです', null],
    ['青森市の旅館', null],
  ])('打たれたことばだけなら、そのままでも探す: %s', (text, typed) => {
    expect(read(text).typed).toBe(typed);
  });
});
