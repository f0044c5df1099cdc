import { NUMBER, numberOf } from './numbers.ts';
import { patternOf, type Taken, takeOut } from './taking.ts';

const PARTS = {
  N: `(${NUMBER})`,
  働く人: '(?:正社員|従業員|社員|職員|スタッフ|従業者|パートさん|パート|アルバイト|バイト|作業員)',
  約: ' ?(?:は|が|を|も|:)? ?(?:約|およそ|だいたい|全部で|合わせて|合計|計)? ?',
  ほど: '(?:ほど|くらい|ぐらい|程度|弱|強|前後|ちょっと)?',
  人: ' ?(?:人|名)',
  店: '[^、。|]{0,8}?(?:会社|工場|屋|店|所|業|(?<![正入退出])社|館|園|院|施設|農家|法人|商店|食堂|チーム)',
};
/** People who come or go, and limits: not how many work there. */
const NO_COUNT =
  '(?!未満|以下|以上|目|規模以)(?!(?:ほど|くらい|ぐらい|程度)? ?(?:を|は|が|も|の|に)? ?(?:新た|新し|追加|採用|募集|増や|増員|雇いた|雇おう|雇う|雇え|辞め|やめ|退職|欲し|ほし|足りな|不足|減ら|育て|育成|研修|受け|受講|入れた|迎え|確保|定年|産休|育休|入社|内定|取ら|の資格|社員に|正社員|正規|本採用|休ま|休ん|休み|学校|講座|大会))';

/** One who works alone has none: 常時使用する従業員 are counted without the owner. */
const ALONE = [
  /(?:一人|1人|独り|ひとり)(?:きり|だけ)?で(?:やって|営|回し|切り盛り|経営|運営|仕事|店を|すべて|全部|細々)/,
  /(?:一人|1人|ひとり)(?:親方|社長|会社|経営)/,
  // Not 「手伝ってくれる人いませんか」, 「職人もいない」.
  /(?:従業員|社員|スタッフ|(?<![\p{Script=Han}るたいなのうすくつぬむぶぐ])人)(?:は|を|も)?(?:いない|いません|おらず|なし|無し|ゼロ|雇っていな|雇わず|使っていな)/u,
];
const ALL = [
  patternOf(`{働く人}数?{約}{N}{人}${NO_COUNT}`, PARTS),
  patternOf('{N}{人}{ほど}(?:の|が|は)?{働く人}(?!を(?:募集|採用|増や|社員に|正社員|正規|本採用))', PARTS),
  patternOf('{N}{人}{ほど}(?:を|が|は|も)?(?:雇って|働いて|雇用して|勤めて|在籍|抱えて|使って)', PARTS),
  patternOf('{N}{人}{ほど}(?:規模|体制)?の{店}', PARTS),
  patternOf('{N}{人}{ほど}(?:だけ)?で(?:やって|営|回し|切り盛り|経営|運営)', PARTS),
  /** 「むつの旅館 20人」「菓子製造、6人」. */
  patternOf('(?<=^|[ 、。,]){N}{人}{ほど}(?=$|[ 、。,]|です)', PARTS),
];
/** 従業員20人（うちパート12人）: a part of those who were counted already. */
const PART_OF_THEM = patternOf('うち、? ?{働く人}{約}{N}{人}', PARTS);
const FURTHER = patternOf(
  '{働く人}{約}{N}{人}'.replace('{働く人}', '(?:パートさん|パート|アルバイト|バイト|契約社員|嘱託)'),
  PARTS,
);

/** 従業員8人, 社員五人とパート3人, 10人ほど雇っている, 一人でやっている (none, for the owner is not counted). */
export function takeEmployees(text: string): Taken {
  for (const pattern of ALONE) {
    const alone = takeOut(text, pattern);
    if (alone !== null) return { profile: { employees: 0 }, rest: alone.rest };
  }
  const whole = text.replace(PART_OF_THEM, '');
  for (const pattern of ALL) {
    const taken = takeOut(whole, pattern);
    const count = taken && numberOf(taken.match[1]!);
    if (taken === null || count === null || isTwoOfAFamily(whole, taken.match, count)) continue;
    const more = takeOut(taken.rest, new RegExp(FURTHER.source + NO_COUNT));
    const others = more === null ? 0 : (numberOf(more.match[1]!) ?? 0);
    return { profile: { employees: count + others }, rest: keepPlaceWord(taken, more?.rest ?? taken.rest) };
  }
  return { profile: {}, rest: text };
}

/** 「二人でやっている」 and 「妻と二人の店」 are most often a couple; how many they employ is not said. */
const isTwoOfAFamily = (text: string, { 0: said, index }: RegExpExecArray, count: number): boolean =>
  count <= 2 &&
  (/で(?:やって|営|回し|切り盛り|経営|運営)/.test(said) ||
    /(?:[妻夫嫁母父親]|息子|娘|旦那|女房|家内)(?:さん)?と?$|(?:夫婦|親子|兄弟|姉妹|家族)$/.test(
      text.slice(0, index),
    ));

/** 「8人の食品工場」: what kind of firm it is, is read later. */
const keepPlaceWord = ({ match }: { match: RegExpExecArray }, rest: string): string => {
  const behind = /(?:人|名)[^の]*の(.+)$/.exec(match[0])?.[1];
  return behind === undefined ? rest : rest.replace('|', `|${behind}`);
};
