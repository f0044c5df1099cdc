/** What a person reads as the same word though it is written otherwise. Data for `compareKey`. */

/** Words, as written = as compared. Longer spellings first. */
const SPELLINGS = `
  人財=人材 障がい=障害 障碍=障害 子ども=子供 こども=子供 取り組み=取組 取組み=取組
  取り組=取組 買い物=買物 申し込み=申込 申込み=申込 受け付け=受付 受付け=受付 受け入れ=受入
  受入れ=受入 打ち合わせ=打合 打合せ=打合 問い合わせ=問合 問合せ=問合 組み合わせ=組合せ
  立ち上げ=立上 立上げ=立上 売り上げ=売上 売上げ=売上 貸し付け=貸付 貸付け=貸付 借り換え=借換
  借換え=借換 買い換え=買換 引き上げ=引上 引上げ=引上 引き継ぎ=引継 引継ぎ=引継 手続き=手続
  支払い=支払 見積り=見積 見積もり=見積 割り引き=割引 呼び掛け=呼びかけ 掘り起し=掘り起こし
  繋がり=つながり 招聘=招へい 斡旋=あっせん ヴァ=バ ヴィ=ビ ヴェ=ベ ヴォ=ボ ヴ=ブ
`;

export const WORDS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Old and rare forms beside the usual one, pairwise: 澤→沢. */
const OLD_AND_USUAL =
  '澤沢邊辺邉辺髙高﨑崎嵜崎廣広國国學学濱浜嶋島嶌島櫻桜榮栄惠恵眞真龍竜瀧滝藏蔵會会萬万條条黑黒鐵鉄' +
  '齋斎齊斎斉斎鯵鰺德徳增増寬寛冨富峯峰舘館槇槙曾曽淺浅應応圓円豐豊寶宝假仮氣気縣県區区營営實実與与' +
  '藝芸廳庁總総續続團団獨独體体點点傳伝當当變変讓譲驛駅鹽塩籠篭檜桧壽寿將将靜静劍剣佛仏爲為彌弥' +
  '經経勞労觀観價価數数關関產産樂楽廢廃擴拡儉倹勸勧發発舊旧盡尽辯弁';

export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: OLD_AND_USUAL.length / 2 }, (_, i) => [
    OLD_AND_USUAL[2 * i]!,
    OLD_AND_USUAL[2 * i + 1]!,
  ]),
);

/** Pairs that differ in one letter and mean the opposite or another part: never a misprint of each other. */
export const OPPOSITES: readonly string[] = (
  '内外 上下 男女 前後 大小 東西 東南 東北 西南 西北 南北 入出 新旧 高低 左右 春秋 夏冬 春夏 秋冬 長短 ' +
  '増減 売買 始終 市町 市村 町村 国県 県市 親子 有無 正副 公私 甲乙 甲丙 乙丙 一二 一三 二三 数額 数率 額率'
).split(' ');
