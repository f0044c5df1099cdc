import { foldWidth, NUMBER, readCompound, readNumber } from './number.ts';
import { PREFIX, qualifierOf, SUFFIX } from './qualifiers.ts';
import type { PlacedAmount } from './types.ts';
import { COUNTER, DURATION } from './units.ts';

const YEAR = '(?:(?:令和|平成|昭和|[RHS])\\s?(?:元|\\d{1,2})|(?:19|20)\\d\\d)';
/** Dates, ordinals, ages, versions: figures that count nothing. */
const NO_COUNT = [
  `${YEAR}\\s?年(?:度)?(?:\\s?\\d{1,2}\\s?月(?:期|\\s?\\d{1,2}\\s?日)?)?`,
  `${YEAR}[./]\\s?\\d{1,2}(?:[./]\\s?\\d{1,2})?(?![\\d,])`,
  '\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日(?!間))?',
  '(?:元|\\d{1,4})年(?:度|生)',
  '第\\s?\\d+(?:[-の]\\d+)?\\s?(?:\\p{Script=Han}|クール|ステージ)?',
  '(?<!\\d)\\d+(?:代|歳|か年|ヶ年|カ年|次|期生|期|号|級|位|番|丁目|条|項|世代|大都市|時(?!間))',
  '1(?:人|社|者|校)1(?:人|社|者|校|商品|品)',
  `(?<!\\d)${NUMBER}\\s?[^\\s\\d、。()]{0,4}?(?:~|〜|-|から)\\s?${NUMBER}`,
].map((pattern) => `(?:${pattern})`);
const MASK = new RegExp(NO_COUNT.join('|'), 'giu');

/** 5回目, 1社当たり, 3回にわたり…: the unit goes on into another meaning. */
const NOT_AFTER = '(?!目|ひとり|あたり|当たり|当り|につき|ごと|毎|級|年度|\\s*(?:を|は|が)?中止)';
const BOUND = /^\s*(?:以上|以下|以内|未満|を?超|を(?:上回|下回|割り|割っ|突破))/;
/** A Latin unit must not be the beginning of a Latin word. */
const WHOLE_WORD = '(?:(?<![A-Za-z])|(?![A-Za-z]))';
const LATIN_BEFORE = /[A-Za-z\d.]$|\d,$/;

function amountPattern(unit: string): RegExp {
  return new RegExp(
    `(?<before>(?:${PREFIX}\\s*){0,3})(?<sign>[▲△]\\s*)?(?<!\\d)(?<parts>(?:\\d[\\d,]*(?:兆|億|万)){0,3})` +
      `(?<number>${NUMBER})\\s*(?<unit>${unit})${WHOLE_WORD}${NOT_AFTER}(?<after>${SUFFIX})?`,
    'gu',
  );
}

const COUNTED = amountPattern(COUNTER);
/** Any short word that a cell puts behind its only number, less ordinals. */
const ONLY_AMOUNT = amountPattern(
  '[^\\s\\d()（）〓、。・※,.%~-]{1,8}(?<![目次期番号位])(?=\\s*(?:$|[(（※]))',
);
const COUNTED_OR_LASTING = amountPattern(`${COUNTER}|${DURATION}`);

/** Blanks out what counts nothing, keeping every place. */
function maskDates(folded: string): string {
  return folded.replace(MASK, (match) => '〓'.repeat(match.length));
}

/** Amounts in a cell; with `durations` lengths of time count as well. */
export function findAmounts(text: string, durations: boolean): PlacedAmount[] {
  const masked = maskDates(foldWidth(text));
  return [...masked.matchAll(durations ? COUNTED_OR_LASTING : COUNTED)].flatMap((match) => {
    const amount = toAmount(match);
    const before = masked.slice(0, match.index + match.groups!.before!.length);
    return amount === null || LATIN_BEFORE.test(before) ? [] : [amount];
  });
}

/** The only amount of a cell, in a unit that the list of counters lacks: 12単元. */
export function onlyAmount(cell: string): PlacedAmount[] {
  const masked = maskDates(foldWidth(cell));
  const match = [...masked.matchAll(ONLY_AMOUNT)][0];
  const begins = match !== undefined && masked.slice(0, match.index).trim() === '';
  const amount = begins ? toAmount(match) : null;
  return amount === null ? [] : [amount];
}

function toAmount(match: RegExpExecArray): PlacedAmount | null {
  const { before = '', sign = '', parts = '', number = '', unit = '', after = '' } = match.groups!;
  const { value, decimals } = readNumber(sign + number);
  const whole = parts === '' ? value : readCompound(parts, number, unit);
  if (whole === null) return null;
  return {
    value: whole,
    unit: unit.replace(/\s/g, ''),
    qualifier: qualifierOf(`${before} ${after}`),
    decimals,
    index: match.index,
    length: match[0].trimEnd().length,
  };
}

/**
 * The counted amounts in a Japanese sentence: 学生延べ120名, 16社, 5者7件. Dates, ordinals, ages, ranges, lengths of
 * time, bounds (100名以上), rates (1社当たり) and figures inside names (21あおもり, 5G) are none.
 */
export function amountsInText(prose: string): PlacedAmount[] {
  const folded = foldWidth(prose);
  return findAmounts(prose, false).filter(
    (amount) =>
      amount.qualifier !== 'atLeast' &&
      amount.qualifier !== 'atMost' &&
      !BOUND.test(folded.slice(amount.index + amount.length)),
  );
}
