import type { Paragraph } from '../../paragraphs.ts';
import { decimalsOf, fitOfRate, rateInWords, severityOfFit } from '../../rates.ts';
import type { WrongRate } from './wrong-rate.ts';

/** `240件と比較すると、約4分の1となる61件`. */
const FRACTION =
  /(?<before>[\d,]+)(?<unit>[^\d\s、。]{1,3})(?:と比較すると|と比べると|に比べて?|と比較して)、?約?(?<low>\d+)分の(?<high>\d+)(?:となる|の|に当たる)(?<after>[\d,]+)\k<unit>/g;
/** 約4分の1 still fits at 30 in 100; from 2/5 off on it is another fraction. */
const ROUGHLY = 0.25;
const OTHER = 0.4;

export function fractions({ plain }: Paragraph): WrongRate[] {
  return [...plain.matchAll(FRACTION)].flatMap(({ 0: words, groups }) => {
    const { before = '', after = '', unit = '', low = '', high = '' } = groups!;
    const computed = number(after) / number(before);
    const apart = Math.abs(computed / (Number(high) / Number(low)) - 1);
    if (apart <= ROUGHLY) return [];
    const expected = `約${(1 / computed).toFixed(1)}分の1`;
    const why = `${after}${unit}は${before}${unit}の${expected}に当たります`;
    const severity = apart > OTHER ? 'error' : 'warning';
    return [{ severity, words, why, expected, actual: `${low}分の${high}` }];
  });
}

/** `120名のうち30名(25.0%)`. */
const SHARE =
  /(?<whole>[\d,]+)(?<unit>名|人|件|社|者|校|回)のうち、?(?<part>[\d,]+)\k<unit>\((?:約)?(?<rate>[\d.]+)%\)/g;

export function shares({ plain }: Paragraph): WrongRate[] {
  return [...plain.matchAll(SHARE)].flatMap(({ 0: words, groups }) => {
    const { whole = '', part = '', unit = '', rate = '' } = groups!;
    const computed = (100 * number(part)) / number(whole);
    const severity = severityOfFit(fitOfRate(Number(rate), computed, decimalsOf(rate)));
    if (severity === null) return [];
    const expected = `${rateInWords(computed, decimalsOf(rate))}%`;
    return [
      {
        severity,
        words,
        why: `${part}${unit}は${whole}${unit}の${expected}に当たります`,
        expected,
        actual: `${rate}%`,
      },
    ];
  });
}

function number(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}
