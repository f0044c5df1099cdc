import type { Amount } from '../../amounts/amount.ts';
import { readYen } from '../cells/number.ts';
import { rateOfText } from '../cells/rate.ts';
import type { JsonObject } from '../table/entries.ts';
import type { Row } from '../table/row.ts';
import { fitted, MOST } from '../table/texts.ts';
import { given } from '../told.ts';
import { textOf } from './fields.ts';

/** 補助率 as said, as a figure where it is certain; 補助額上限 in 円, in which 0 says nothing. */
export function readAmounts(entry: JsonObject, row: Row): Amount[] | undefined {
  const [rate, limit] = [textOf(entry, 'subsidy_rate'), textOf(entry, 'subsidy_max_limit')];
  const ceiling = limit === undefined ? undefined : readYen(limit);
  if (limit !== undefined && (ceiling === undefined || ceiling === 0)) {
    row.tell(
      'subsidy_max_limit',
      `上限額が「${limit}」とあり、金額として読めないため、分からないものとしました。`,
    );
  }
  const amount: Amount = given({
    name: textOf(entry, 'granttype')?.slice(0, MOST.line),
    rate: rate === undefined ? undefined : rateOfText(rate),
    rateText: rate === undefined ? undefined : fitted(row, 'subsidy_rate', MOST.line, rate),
    ceiling: ceiling === 0 ? undefined : ceiling,
  });
  return Object.keys(amount).length === 0 ? undefined : [amount];
}
