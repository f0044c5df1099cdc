/** A word that reports spell in several ways, each correct by itself. */
export interface SpellingPair {
  /** The spellings as they are shown. */
  spellings: readonly [string, string];
  /** Where each of them stands in a text, and nothing else. */
  patterns: readonly [RegExp, RegExp];
}

/** Nouns only: 取り組み、 may be the verb. */
const NOUN_END = '(?=[をがのはにもでと等や及])';

const PAIRS: readonly (readonly [string, string, (string | null)?, (string | null)?])[] = [
  ['人材', '人財'],
  ['障害', '障がい', '(?<!通信|システム|機能|故)障害(?=者|の|を|児|福祉|特性)', null],
  ['子供', '子ども'],
  ['子ども', 'こども'],
  ['取組', '取り組み', '取組(?!み)', `取り組み${NOUN_END}`],
  ['取組', '取組み', '取組(?!み)', `取組み${NOUN_END}`],
  ['買物', '買い物'],
  ['申込み', '申し込み', null, `申し込み${NOUN_END}`],
  ['受入れ', '受け入れ', null, `受け入れ${NOUN_END}`],
  ['引上げ', '引き上げ', null, `引き上げ${NOUN_END}`],
  ['打合せ', '打ち合わせ'],
  ['問合せ', '問い合わせ'],
  ['立上げ', '立ち上げ', null, `立ち上げ${NOUN_END}`],
  ['売上げ', '売り上げ'],
  ['ホームページ', 'HP', null, '(?<![A-Za-z])HP(?![A-Za-z])'],
  ['ウェブ', 'WEB', null, '(?<![A-Za-z])[Ww][Ee][Bb](?![A-Za-z])'],
  ['マネージャー', 'マネジャー'],
  ['コーディネーター', 'コーディネータ', null, 'コーディネータ(?!ー)'],
  ['サーバー', 'サーバ', null, 'サーバ(?!ー)'],
  ['コンピューター', 'コンピュータ', null, 'コンピュータ(?!ー)'],
  ['ユーザー', 'ユーザ', null, 'ユーザ(?!ー)'],
  ['招へい', '招聘'],
  ['招へい', '招請'],
  ['けん引', '牽引'],
  ['生かし', '活かし'],
  ['位置付け', '位置づけ'],
  ['気運', '機運'],
  ['様々', 'さまざま'],
  ['きめ細か', 'きめこまか'],
  ['斡旋', 'あっせん'],
  ['ものづくり', 'モノづくり'],
  ['まちづくり', '街づくり'],
  ['か所', 'ヶ所', '(?<=\\d)(?:か|カ)所', '(?<=\\d)[ヶケヵ]所'],
  ['か国', 'ヶ国', '(?<=\\d)(?:か|カ)国', '(?<=\\d)[ヶケヵ]国'],
  ['当たり', 'あたり', '(?<=[\\d者社所人])当たり', '(?<=[\\d者社所人])あたり'],
  ['及び', 'および'],
  ['新規高卒者', '新規高校卒業者'],
];

export const SPELLING_PAIRS: readonly SpellingPair[] = PAIRS.map(([first, second, one, other]) => ({
  spellings: [first, second],
  patterns: [new RegExp(one ?? first, 'gu'), new RegExp(other ?? second, 'gu')],
}));
