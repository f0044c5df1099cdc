import { parseDate, parseDay } from '../../values/index.ts';
import { NUMBER, numberOf } from './numbers.ts';
import { patternOf, type Taken, takeOut } from './taking.ts';

const PARTS = {
  N: `(${NUMBER})`,
  創業: '(?:創業|設立|開業|起業|開店|独立|法人化|会社を(?:作|つく|始め)って|店を(?:始め|出し|開い)て|商売を始めて|オープン)',
};

const CAPITAL = patternOf('資本金?(?:の額)? ?(?:は|が|:)? ?(?:約)? ?{N} ?円', PARTS);

/** 資本金1千万円, 資本金 1,000万円 → 円. */
export function takeCapital(text: string): Taken {
  const taken = takeOut(text, CAPITAL);
  const capital = taken && numberOf(taken.match[1]!);
  return taken === null || capital === null
    ? { profile: {}, rest: text }
    : { profile: { capital }, rest: taken.rest };
}

const SINCE = patternOf(
  '{創業}(?:して|してから|から|以来|後)?、? ?(?:今年で|もうすぐ|まだ|もう|約|まもなく|ちょうど)? ?{N}年(目)?(?!前|度|以内|月)',
  PARTS,
);
const AGO = patternOf('{N}年(?:ほど|くらい|ぐらい)?前に[^。|]{0,12}?(?:{創業}|始め|立ち上げ)', PARTS);
const FOR_YEARS = patternOf(
  '{N}年(?:ほど|以上|近く)?(?:続く|続いて|続けて|の老舗|やって(?:い|る|き))',
  PARTS,
);
const JUST_FOUNDED =
  /(?:今年|今春|先月|先日|半年前に|[\d一二三四五六七八九十]+(?:か|ヶ|カ|ヵ)月前に|ついこの(?:間|前))[^。|]{0,12}?(?:創業|設立|開業|起業|開店|独立|オープン|法人化|始め)(?:し)?た|(?:創業|設立|開業|起業|開店|独立|オープン)し(?:たて|たばかり|て間もな|てまもな|て半年|て数(?:か|ヶ|カ)月)/;
const LAST_YEAR = /(?:去年|昨年)[^。|]{0,12}?(?:創業|設立|開業|起業|開店|独立|オープン|法人化)し(?:た|て)/;
/** 令和5年4月1日に設立, 創業日は2023/4/1, 開業 R5.4.1. */
const ON_DAY = patternOf(
  '(?:{創業}(?:年月)?日?は?:?|会社ができたのは) ?({日})|({日})(?:に)?{創業}'.replaceAll(
    '{日}',
    '(?:(?:明治|大正|昭和|平成|令和)(?:元|\\d{1,2})|(?:18|19|20)\\d\\d)年\\d{1,2}月\\d{1,2}日|(?:[MTSHR]\\d{1,2}|(?:18|19|20)\\d\\d)[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)',
  ),
  PARTS,
);
/** 平成5年創業, 創業は昭和30年, 2015年に設立. */
const IN_YEAR = patternOf(
  '(?:{創業}は?|会社ができたのは) ?({年})(?!目)|({年})(?:に)?{創業}'.replaceAll(
    '{年}',
    '(?:明治|大正|昭和|平成|令和)(?:元|\\d{1,2})年|(?:18|19|20)\\d\\d年',
  ),
  PARTS,
);

/** 令和5年4月1日に設立, 創業3年目 (two full years), 設立して10年, 5年前に開業した, 平成5年創業, 開業したばかり. `today`: ISO date. */
export function takeYears(text: string, today: string): Taken {
  return (
    takeFoundingDay(text, today) ??
    takeFoundingYear(text, today) ??
    takeFullYears(text, SINCE) ??
    takeFullYears(text, AGO) ??
    takeFullYears(text, FOR_YEARS) ??
    takeSaid(text, JUST_FOUNDED, 0) ??
    takeSaid(text, LAST_YEAR, 1) ?? { profile: {}, rest: text }
  );
}

/** A day that is still to come is none on which somebody has founded. */
function takeFoundingDay(text: string, today: string): Taken | null {
  const taken = takeOut(text, ON_DAY);
  const foundedOn = taken && parseDay(taken.match[1] ?? taken.match[2]!);
  if (taken === null || foundedOn === null || foundedOn > today) return null;
  return { profile: { foundedOn }, rest: taken.rest };
}

function takeFoundingYear(text: string, today: string): Taken | null {
  const taken = takeOut(text, IN_YEAR);
  const year = taken && (parseDate(taken.match[1] ?? taken.match[2]!)?.year ?? null);
  if (taken === null || year === null) return null;
  return years(Math.max(0, Number(today.slice(0, 4)) - year), taken.rest);
}

function takeFullYears(text: string, pattern: RegExp): Taken | null {
  const taken = takeOut(text, pattern);
  const count = taken && numberOf(taken.match[1]!);
  if (taken === null || count === null) return null;
  return years(Math.max(0, taken.match[2] === '目' ? count - 1 : count), taken.rest);
}

function takeSaid(text: string, pattern: RegExp, count: number): Taken | null {
  const taken = takeOut(text, pattern);
  return taken === null ? null : years(count, taken.rest);
}

const years = (yearsSinceFounding: number, rest: string): Taken => ({
  profile: { yearsSinceFounding },
  rest,
});
