import type { Paragraph } from '../../paragraphs.ts';
import { decimalsOf } from '../../rates.ts';
import { CHANGE, changeInWords, directionOf, type WrongRate } from './wrong-rate.ts';

const POINTS = `(?<points>[\\d.]+)ポイント(?<change>${CHANGE})`;
const BEFORE = '前(?:年度?|回)\\((?<before>[\\d.]+)%\\)';
/** `6.2%で、前年度(7.4%)と比較して1.2ポイント下降`, `前年度(7.4%)から1.2ポイント低下し6.2%`, `7.4%から1.2ポイント低下の6.2%`. */
const PHRASES = [
  `(?<after>[\\d.]+)%(?:で|となり|と)?、?${BEFORE}(?:と比較して|と比べて?|に比べて?|より|から)、?${POINTS}`,
  `${BEFORE}(?:と比較して|と比べて?|に比べて?|より|から)、?${POINTS}(?:の|し(?:て|た)?、?)(?<after>[\\d.]+)%`,
  `(?<before>[\\d.]+)%(?:から|より)、?${POINTS}(?:の|し(?:て|た)?、?)(?<after>[\\d.]+)%`,
].map((phrase) => new RegExp(phrase, 'g'));

/** A difference in points between two percentages of the same sentence. */
export function pointDifferences({ plain }: Paragraph): WrongRate[] {
  return PHRASES.flatMap((phrase) => [...plain.matchAll(phrase)]).flatMap(({ 0: words, groups }) => {
    const { before = '', after = '', points = '', change = '' } = groups!;
    const computed = Number(after) - Number(before);
    const stated = directionOf(change) * Number(points);
    const decimals = Math.max(decimalsOf(before), decimalsOf(after), decimalsOf(points));
    const severity = severityOf(computed, stated, decimals);
    if (severity === null) return [];
    const expected = changeInWords(computed, 'ポイント', decimals);
    const why = `${before}%から${after}%なら${expected}となります`;
    return [{ severity, words, why, expected, actual: `${points}ポイント${change}` }];
  });
}

/** Differences of rounded percentages may be off by one in the last digit. */
export function severityOf(computed: number, stated: number, decimals: number): 'error' | 'warning' | null {
  const apart = Math.round(Math.abs(computed - stated) * 10 ** decimals);
  if (apart === 0) return null;
  return apart === 1 && Math.sign(computed) === Math.sign(stated) ? 'warning' : 'error';
}

const MOVE =
  /(?<before>[\d.]+)%から[^%。、]{0,12}?(?<after>[\d.]+)%(?:に|へ|へと|と)?(?<change>上昇|増加|低下|下降|減少)/g;

/** `1.84%から令和2年は1.91%に上昇`: up must be up. */
export function risesAndFalls({ plain }: Paragraph): WrongRate[] {
  return [...plain.matchAll(MOVE)].flatMap(({ 0: words, groups }) => {
    const { before = '', after = '', change = '' } = groups!;
    const moved = Math.sign(Number(after) - Number(before));
    if (moved === directionOf(change)) return [];
    const expected = moved === 0 ? '横ばい' : moved > 0 ? '上昇' : '低下';
    const why = `${before}%から${after}%は${expected}に当たります`;
    return [{ severity: 'error', words, why, expected, actual: change }];
  });
}
