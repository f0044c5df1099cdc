import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { type Amount, formatAmount } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { isOneSlip, labelShare, levelled, type TableValue, tableValues } from '../../prose/figures/index.ts';
import type { SeriesValue } from '../../prose/series.ts';

const SURELY = 0.8;
/** With so much of the label, only a number that a slip of the hand made is meant to be the row's. */
const PERHAPS = 0.5;
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
  const { amount } = said.figure;
  const candidates = rows.flatMap((row) => candidate(report, said, row));
  if (candidates.some(({ stated }) => stated.value === amount.value)) return [];
  const likely = candidates.filter(
    ({ stated, share }) => share >= SURELY || isOneSlip(stated.value, amount.value),
  );
  const [best, ...others] = likely;
  return best && others.length === 0 && best.stated.qualifier === 'none'
    ? [describe(report, said, best)]
    : [];
}

/** The row with its value for the year that the sentence speaks of, when it may be about the same thing. */
function candidate(
  report: AnnualReport,
  { year, figure, paragraph }: SeriesValue,
  { entry, value }: Pick<Candidate, 'entry' | 'value'>,
): Candidate[] {
  const columns = [value.amount, value.previous];
  const stated = report.fiscalYear === null ? null : columns[report.fiscalYear - year];
  if (stated?.unit !== figure.amount.unit || value.words.weight < TELLING_LABEL) return [];
  const share = labelShare(value.words, levelled(figure.clause));
  const wide = labelShare(value.words, levelled(paragraph));
  const slips = isOneSlip(stated.value, figure.amount.value);
  return share >= SURELY || (slips && wide >= PERHAPS) ? [{ entry, value, stated, share }] : [];
}

function describe(report: AnnualReport, said: SeriesValue, { entry, value, stated }: Candidate): Finding {
  const [one, other] = [formatAmount(said.figure.amount), formatAmount(stated)];
  return findingAt([placeOf(report, said.figure.at), placeOf(report, value.row)], aboutEntry(entry), {
    rule: 'trends-figures',
    severity: 'warning',
    message:
      `動向の文には「${said.figure.before.slice(-20)}${one}」とありますが、` +
      `「${entry.name}」の表の「${value.label}」は${other}です。同じものなら、どちらが正しいか確認してください。`,
    expected: other,
    actual: one,
  });
}
