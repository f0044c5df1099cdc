import type { Amount, LoanTerms } from '../../amounts/amount.ts';
import type { Support } from '../../support.ts';
import { readPercent, readTerm, readYen } from '../cells/number.ts';
import { rateOfText } from '../cells/rate.ts';
import type { Row } from '../table/row.ts';
import { given } from '../told.ts';

/** Sums in 円, rates in percent, the term in years; what is no number is told. */
export function readMoney(row: Row): Partial<Pick<Support, 'amounts' | 'loan' | 'fee' | 'hasBudget'>> {
  const read = <T>(column: string, of: (text: string) => T | undefined): T | undefined => {
    const text = row.text(column);
    const value = text === undefined ? undefined : of(text);
    if (text !== undefined && value === undefined) {
      row.tell(column, `「${text}」は数として読めないため、取り込めません。`);
    }
    return value;
  };
  const amount: Amount = given({
    rate: read('最大補助率', (text) => readPercent(text) ?? rateOfText(text)),
    ceiling: read('給付上限額', readYen),
  });
  const loan: LoanTerms = given({
    limit: read('借入限度額', readYen),
    maxRate: read('最大金利', readPercent),
    term: read('償還期限', readTerm),
  });
  return {
    ...(Object.keys(amount).length > 0 && { amounts: [amount] }),
    ...(Object.keys(loan).length > 0 && { loan }),
    ...given({ fee: read('費用', readYen), hasBudget: read('予算枠の有無', readYes) }),
  };
}

const readYes = (text: string): boolean | undefined =>
  /^(?:有|あり|1)$/.test(text) ? true : /^(?:無|なし|0)$/.test(text) ? false : undefined;
