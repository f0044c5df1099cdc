import type { FirmProfile, LegalForm } from '../../firms/index.ts';
import { NUMBER, numberOf } from './numbers.ts';
import { patternOf, type Taken, takeOut } from './taking.ts';

/** Who says this has no firm yet. */
const NOT_FOUNDED = [
  /(?:これから|来年|来春|来月|再来年|今度|将来|いずれ|いつか|近いうちに|脱サラ|退職して|会社を辞めて|定年後)[^。|]{0,20}?(?:創業|開業|起業|独立|開店|(?:店|カフェ|喫茶店|食堂|民宿|ゲストハウス|サロン|商売|会社|事業)を[^。|]{0,6}?(?:始め|開|持|やり|やる|出|作|つく|オープン))/,
  /(?:創業|起業|開業|独立)(?:を|に|が|も)?(?:したい|したくて|しようと|しよう|する予定|する(?:に|た)|考え|目指|めざ|準備|予定|希望|検討|向け|興味|志)/,
  /(?:創業|起業|開業)の(?:融資|資金|補助|助成|相談|準備|お金|手続)/,
  /(?:店|屋|カフェ|食堂|民宿|サロン|教室|会社)を[^。、|]{0,6}(?:開く|出す|始める|持つ|やる|作る|つくる|オープンする)(?:予定|つもり|計画|ことに|準備|ため)/,
  /(?:自分の|小さな|小さい|念願の)?(?:店|お店|カフェ|喫茶店|食堂|民宿|ゲストハウス|サロン|会社|パン屋|ラーメン屋)を(?:[^。、|]{0,6})(?:開き|開い|持ち|始め|やり|つくり|作り|立ち上げ)(?:たい|たく|て独立)/,
];
/** Who has one already starts another shop, or a new business, not a firm. */
const HAS_A_FIRM =
  /号店|店舗目|新事業|新規事業|新分野|第二創業|当社|弊社|わが社|うちの(?:会社|店|工場)|自社|従業員|社員|売上が|創業\d|廃業/;

const FORMS: readonly [RegExp, LegalForm][] = [
  [
    /(?:企業組合|事業協同組合|協同組合|協業組合|商工組合|振興組合)(?:です|で|を(?:つくって|作って|やって)|として|、|。|$)/,
    'cooperative',
  ],
  [
    /NPO(?:法人)?|特定非営利活動法人|(?:一般|公益)?(?:社団|財団)法人|社会福祉法人|医療法人|学校法人|宗教法人/i,
    'other',
  ],
  [
    /株式会社|有限会社|合同会社|合資会社|合名会社|農業法人|(?<!個人から)法人(?:です|で(?:やって|経営)|化して(?:い|\d))/,
    'corporation',
  ],
  [
    /個人事業主?|個人経営|個人商店|個人で(?:やって|営|経営|事業|商売|店)|自営業?|フリーランス|一人親方/,
    'sole-proprietor',
  ],
];

/** これから創業したい, 来年カフェを始める: who says this has no firm yet. */
export const wantsToFound = (text: string): boolean => NOT_FOUNDED.some((pattern) => pattern.test(text));

/** Whether the text speaks of a firm that is there already. */
export const hasAFirm = (text: string, profile: FirmProfile = {}): boolean =>
  HAS_A_FIRM.test(text) ||
  [profile.employees, profile.yearsSinceFounding, profile.foundedOn].some((fact) => fact !== undefined);

/** 株式会社, 個人事業主, NPO法人, 協同組合. */
export function takeLegalForm(text: string): Taken {
  const form = FORMS.map(([pattern, legalForm]) => ({ taken: takeOut(text, pattern), legalForm })).find(
    ({ taken }) => taken !== null,
  );
  if (form?.taken != null) return { profile: { legalForm: form.legalForm }, rest: form.taken.rest };
  return { profile: {}, rest: text };
}

const PARTS = {
  N: `(${NUMBER})`,
  率: '(?:%|パーセント|割)',
  売上: '(?:売上高?|売り上げ|売上げ|客足|受注|収入|宿泊客|来客数?|お客(?:さん)?)(?:が|は|も)?',
  減: '(?:減|落ち|下が|ダウン|マイナス|なくな|失)',
};
const FALL = patternOf(
  '{売上}[^。|]{0,14}?{N} ?({率})(?:ほど|くらい|ぐらい|程度|以上|近く|も|は|弱|強)?{減}(?:少)?',
  PARTS,
);
const LEFT = patternOf('{売上}[^。|]{0,14}?{N}割(?:ほど|くらい|ぐらい|程度)?に(?:なっ|減|落ち|まで)', PARTS);
const HALF = patternOf('{売上}[^。|]{0,14}?(?:半分|半減|半額)', PARTS);

/** 売上が3割減った → 30, 半分になった → 50, 7割になった → 30; how much it fell without a number stays unknown. */
export function readSalesFall(text: string): Taken {
  const salesFall = percentFallen(text);
  return { profile: salesFall === null ? {} : { salesFall }, rest: text };
}

function percentFallen(text: string): number | null {
  if (HALF.test(text)) return 50;
  const left = LEFT.exec(text);
  const tenths = left && numberOf(left[1]!);
  if (tenths !== null && tenths < 10) return 100 - tenths * 10;
  const fall = FALL.exec(text);
  const rate = fall && numberOf(fall[1]!);
  const percent = rate === null ? null : fall?.[2] === '割' ? rate * 10 : rate;
  return percent === null || percent > 100 ? null : percent;
}

const RISE = patternOf(
  '(?:賃金|給料|給与|時給|基本給|最低賃金|ベア|ベースアップ|人件費)[^。|]{0,10}?{N} ?(?:%|パーセント)(?:以上|ほど|くらい|程度)?(?:の)?(?:上げ|引き上げ|引上げ|アップ|賃上げ|増や)|{N} ?(?:%|パーセント)(?:以上|ほど|くらい|程度)?の?(?:賃上げ|ベースアップ|昇給)',
  PARTS,
);

/** 賃金を3%上げたい, 5%の賃上げ; 「時給を50円上げる」 is no rate. The words stay, for they say what it is about. */
export function readWageRise(text: string): Taken {
  const match = RISE.exec(text);
  const rate = match && numberOf(match[1] ?? match[2]!);
  return { profile: rate === null ? {} : { wageRise: rate }, rest: text };
}
