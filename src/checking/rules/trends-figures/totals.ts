import type { AnnualReport, Section } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { formatAmount } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import {
  isOneSlip,
  levelled,
  sharesStretch,
  type TableValue,
  tableValues,
  takeApart,
} from '../../prose/figures/index.ts';
import type { SeriesValue } from '../../prose/series.ts';

/** 億円 in 千円. */
const HUNDRED_MILLION = 100_000;

interface Total {
  entry: AnnualReport['programs'][number];
  value: TableValue;
  /** In 億円, cut off: reports round 151,157,329千円 to 1,511億円 or to 1,512億円. */
  hundredMillions: number;
}

/** 融資実績は1,511億円 beside the 計 of a table in 千円, where the chapter speaks of that program. */
export function againstTotals(
  report: AnnualReport,
  section: Section,
  values: readonly SeriesValue[],
): Finding[] {
  const chapter = levelled(section.paragraphs.map(({ text }) => text).join(''));
  const totals = totalsOf(report).filter(({ entry }) => sharesStretch(takeApart(entry.name), chapter));
  return values
    .filter(
      ({ year, month, figure }) =>
        year === report.fiscalYear && month === null && figure.amount.unit === '億円',
    )
    .flatMap((said) => {
      const stated = said.figure.amount.value;
      if (totals.some((total) => agrees(total, stated))) return [];
      const [total, ...others] = totals.filter((each) => isOneSlip(each.hundredMillions, stated));
      return total && others.length === 0 ? [describe(report, said, total)] : [];
    });
}

function totalsOf(report: AnnualReport): Total[] {
  return report.programs
    .filter((entry) => !entry.isRelisting)
    .flatMap((entry) =>
      tableValues(entry)
        .filter(({ label, amount }) => /^(?:合計|総計|計)/u.test(label) && amount.unit === '千円')
        .map((value) => ({
          entry,
          value,
          hundredMillions: Math.floor(value.amount.value / HUNDRED_MILLION),
        }))
        .filter(({ hundredMillions }) => hundredMillions > 0),
    );
}

function agrees({ hundredMillions }: Total, stated: number): boolean {
  return Math.floor(stated) === hundredMillions || stated === hundredMillions + 1;
}

function describe(
  report: AnnualReport,
  said: SeriesValue,
  { entry, value, hundredMillions }: Total,
): Finding {
  const stated = formatAmount(said.figure.amount);
  return findingAt([placeOf(report, said.figure.at), placeOf(report, value.row)], aboutEntry(entry), {
    rule: 'trends-figures',
    severity: 'warning',
    message:
      `動向の文には「${said.figure.before.slice(-20)}${stated}」とありますが、「${entry.name}」の表の計は` +
      `${formatAmount(value.amount)}です。同じものなら、どちらが正しいか確認してください。`,
    expected: formatAmount({ ...said.figure.amount, value: hundredMillions }),
    actual: stated,
  });
}
