import { bestOf } from '../search/best-of.ts';
import type { Candidate } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { closeFitOf } from './fit.ts';
import { otherTradeIn } from './other-trades.ts';
import { strangenessIn } from './own-questions.ts';
import { titleEchoes } from './title-echo.ts';
import type { Asked } from './understand.ts';

/** Twenty pages of the list: nobody reads as far as the last of these. */
const LOOKED_AT = 400;

/** Scores are compared as numbers above 0. */
const ABOVE_ALL_LOSSES = 100;

/** What stands behind those that are looked at stays there, whatever they lose. */
const NOT_LOOKED_AT = -15;

/**
 * Adds what a closer look tells to the scores of those that the firm may get. It costs more than all the rest: where there
 * are thousands, only the best are looked at.
 */
export function lookClosely(catalogue: FindCatalogue, asked: Asked, possible: readonly Candidate[]): void {
  const closeFit = closeFitIn(catalogue, asked);
  if (possible.length <= LOOKED_AT) {
    for (const each of possible) each.score += closeFit(each);
    return;
  }
  const scores = Float32Array.from(possible, ({ score }) => score + ABOVE_ALL_LOSSES);
  const looked = bestOf(scores, LOOKED_AT);
  for (const each of possible) each.score += NOT_LOOKED_AT;
  for (const at of looked) possible[at]!.score += closeFit(possible[at]!) - NOT_LOOKED_AT;
}

function closeFitIn(catalogue: FindCatalogue, asked: Asked): (found: Candidate) => number {
  const titleEcho = titleEchoes(catalogue.index, catalogue.titlePairs, asked.said);
  const strangenessOf = strangenessIn(asked);
  const otherTradeOf = otherTradeIn(asked);
  return ({ at, support, match }) => {
    const fits = {
      ...{ title: titleEcho(at), strangeness: strangenessOf(match) },
      otherTrade: otherTradeOf(support.title),
    };
    return closeFitOf(support, fits, asked.wanted);
  };
}
