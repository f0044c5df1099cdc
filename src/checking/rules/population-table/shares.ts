import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { findingAt, placeOf } from '../../finding.ts';
import { fitOfRate, rateInWords, severityOfFit } from '../../rates.ts';
import { AGES, type PopulationRow, shareOf } from '../../tables/population.ts';

/** Some tables take the whole population for the whole: then all shares of the row do. */
const countsUnknownAge = ({ parts, shares, total }: PopulationRow): boolean =>
  shares.every(
    ({ printed, decimals }, i) => fitOfRate(printed, (100 * parts[i]!) / total, decimals) === 'fits',
  );

/** Shares follow from the persons; the whole is the sum of the age groups, for age unknown is left out. */
export function shareFindings(report: AnnualReport, row: PopulationRow): Finding[] {
  if (countsUnknownAge(row)) return [];
  const wrong = row.shares.flatMap(({ printed, decimals }, i) => {
    const computed = shareOf(row, i);
    const severity = severityOfFit(fitOfRate(printed, computed, decimals));
    return severity === null ? [] : [{ age: AGES[i]!, printed, computed, decimals, severity }];
  });
  const [first] = wrong;
  if (!first) return [];
  const severity = wrong.some((each) => each.severity === 'error') ? 'error' : 'warning';
  const words = wrong
    .map(
      ({ age, printed, computed, decimals }) =>
        `${age}は${printed}%と印字、計算では${rateInWords(computed, decimals)}%`,
    )
    .join('、');
  return [
    findingAt(
      [placeOf(report, row)],
      {},
      {
        rule: 'population-table',
        severity,
        message: `年齢別人口の表の${row.label}の構成比が人数と合いません。${words}です。人数と構成比を元の統計で確認してください。`,
        expected: wrong
          .map(({ age, computed, decimals }) => `${age} ${computed.toFixed(decimals)}%`)
          .join('、'),
        actual: wrong.map(({ age, printed }) => `${age} ${printed}%`).join('、'),
      },
    ),
  ];
}
