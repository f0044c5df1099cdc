import type { TextLine } from '../../ledger/annual-report.ts';
import { eraYearOfHead } from '../../values/index.ts';
import { figuresIn, type StatedFigure } from './figures/index.ts';

/** A value of a series at a time: 令和2年度の企業倒産件数は34件. */
export interface SeriesValue {
  /** As named in the sentence, `null` when it names none before the number. */
  series: string | null;
  /** Western; of a note on one year, when the sentence names none. */
  year: number;
  month: number | null;
  /** The figures of the whole country stand beside the prefecture's. */
  region: 'nation' | 'prefecture';
  figure: StatedFigure;
  /** The whole paragraph: its first sentence may name what the later ones count. */
  paragraph: string;
}

/** 有効求人倍率, 製造品出荷額等, 企業倒産件数: what statistics call their series, as the topic of the sentence. */
export const SERIES =
  /(?:\p{Script=Han}|[ァ-ヶー]|[A-Za-z])+(?:倍率|指数|総額|額等?|件数|者数|率|DI|人口)(?=[はがもを(]|の(?:うち|$))/gu;
const DATE = /((?:令和|平成|昭和)(?:元|\d{1,2}))年(?:度|(\d{1,2})月)?/gu;
/** A time since when, or with which, something is compared is not the time of the value. */
const NOT_THEN = /^[^、]*(?:以降|以来|から|比較|比べ|比して|までは)/u;

/** The values in lines of prose. `year` dates what a sentence leaves undated. */
export function seriesValues(lines: readonly TextLine[], year: number): SeriesValue[] {
  return lines.flatMap((line) =>
    figuresIn([line])
      .filter(({ amount }) => amount.qualifier === 'none')
      .map((figure) => ({
        ...seriesOf(figure.before),
        ...timeOf(figure, year),
        region: regionOf(figure),
        figure,
        paragraph: line.text,
      })),
  );
}

function seriesOf(before: string): Pick<SeriesValue, 'series'> {
  return { series: [...before.matchAll(SERIES)].at(-1)?.[0].replace(/等$/u, '') ?? null };
}

function timeOf({ before }: StatedFigure, year: number): Pick<SeriesValue, 'year' | 'month'> {
  const dates = [...before.matchAll(DATE)].filter((date) => !NOT_THEN.test(before.slice(date.index)));
  const last = dates.at(-1);
  const stated = last && eraYearOfHead(`${last[1]}年`, year);
  return { year: stated ?? year, month: last?.[2] === undefined ? null : Number(last[2]) };
}

function regionOf({ clause }: StatedFigure): SeriesValue['region'] {
  return clause.includes('全国') ? 'nation' : 'prefecture';
}
