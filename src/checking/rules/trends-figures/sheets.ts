import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { type Amount, formatAmount } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { labelShare, levelled, type TableValue, tableValues } from '../../prose/figures/index.ts';
import type { SeriesValue } from '../../prose/series.ts';

const SURELY = 0.8;
const PROBABLY = 0.6;
/** Shorter labels (相談件数) fit many sentences. */
const TELLING_LABEL = 2;

interface Candidate {
  entry: AnnualReport['programs'][number];
  value: TableValue;
  stated: Amount;
  share: number;
}

/** Numbers of the trends that a sheet states otherwise, for the same thing in the same year. */
export function againstSheets(report: AnnualReport, values: readonly SeriesValue[]): Finding[] {
  if (values.length === 0) return [];
  const sheets = report.programs.filter((entry) => !entry.isRelisting);
  const rows = sheets.flatMap((entry) => tableValues(entry).map((value) => ({ entry, value })));
  return values
    .filter((value) => value.month === null && value.region === 'prefecture')
    .flatMap((said) => contradicted(report, said, rows));
}

function contradicted(
  report: AnnualReport,
  said: SeriesValue,
  rows: readonly Pick<Candidate, 'entry' | 'value'>[],
): Finding[] {
  const { amount, clause } = said.figure;
  const words = levelled(clause);
  const candidates = rows.flatMap(({ entry, value }): Candidate[] => {
    const stated =
      said.year === report.fiscalYear
        ? value.amount
        : said.year + 1 === report.fiscalYear
          ? value.previous
          : null;
    const share = labelShare(value.words, words);
    const fits = stated?.unit === amount.unit && value.words.weight >= TELLING_LABEL && share >= PROBABLY;
    return fits ? [{ entry, value, stated, share }] : [];
  });
  const [best, ...others] = candidates;
  if (!best || others.length > 0 || best.stated.value === amount.value || best.stated.qualifier !== 'none')
    return [];
  return [describe(report, said, best)];
}

function describe(
  report: AnnualReport,
  said: SeriesValue,
  { entry, value, stated, share }: Candidate,
): Finding {
  const [one, other] = [formatAmount(said.figure.amount), formatAmount(stated)];
  return findingAt([placeOf(report, said.figure.at), placeOf(report, value.row)], aboutEntry(entry), {
    rule: 'trends-figures',
    severity: share >= SURELY ? 'warning' : 'info',
    message:
      `動向の文には「${said.figure.before.slice(-20)}${one}」とありますが、` +
      `「${entry.name}」の表の「${value.label}」は${other}です。同じものなら、どちらが正しいか確認してください。`,
    expected: other,
    actual: one,
  });
}
