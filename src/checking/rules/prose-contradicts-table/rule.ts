import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { formatAmount, normalise } from '../../../values/index.ts';
import { familiesOf, listingsIn } from '../../families.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { type Contradiction, contradictionsIn, isLastYears, pairsOf } from '../../prose/figures/index.ts';
import type { Rule } from '../../rule.ts';
import { isOtherFigure } from '../../sheets/other-figure.ts';

const id = 'prose-contradicts-table';

/** A number in the result text that the sheet's own indicator table states otherwise. */
export const proseContradictsTable: Rule = {
  id,
  title: '事業実績の文中の数字が、同じ個票の表と合わない',
  severities: ['error', 'warning'],
  check: (reports) =>
    reports.flatMap((report) => {
      const elsewhere = disputedSheets(report);
      const sheets = report.programs.filter((entry) => !elsewhere.has(entry));
      return once(sheets.flatMap((entry) => checkSheet(report, entry)));
    }),
};

/** A number in which a relisting's result differs from its original's is reported for that. */
function disputedSheets(report: AnnualReport): Set<ProgramEntry> {
  return new Set(
    familiesOf(report).flatMap((family) => {
      const sheets = listingsIn(family).flatMap(({ entry }) => (entry?.alignment ? [entry] : []));
      const [original, ...relistings] = sheets;
      const differs = relistings.some((each) => isOtherFigure(original!.resultLines, each.resultLines));
      return differs ? sheets : [];
    }),
  );
}

function checkSheet(report: AnnualReport, entry: ProgramEntry): Finding[] {
  return contradictionsIn(pairsOf(entry, report.fiscalYear)).map((found) => describe(report, entry, found));
}

function describe(report: AnnualReport, entry: ProgramEntry, found: Contradiction): Finding {
  const { figure, value, severity } = found;
  const [said, stated] = [formatAmount(figure.amount), formatAmount(value.amount)];
  const stale = isLastYears(found)
    ? '文の数字は表の前年度の値と同じで、前の年度のまま残ったおそれがあります。'
    : '';
  return findingAt([placeOf(report, figure.at), placeOf(report, value.row)], aboutEntry(entry), {
    rule: id,
    severity,
    message:
      `「${entry.name}」の事業実績には「${quote(figure.before)}${said}」とありますが、` +
      `表の「${value.label}」は${stated}です。${stale}どちらが正しいか、担当課に確認してください。`,
    expected: stated,
    actual: said,
  });
}

const QUOTED = 20;

function quote(before: string): string {
  return before.length > QUOTED ? `…${before.slice(-QUOTED)}` : before;
}

/** A relisting repeats its original, contradiction and all: that is one contradiction in several places. */
function once(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const same = kept.find(
      (other) =>
        normalise(other.program ?? '') === normalise(finding.program ?? '') &&
        other.expected === finding.expected &&
        other.actual === finding.actual,
    );
    if (same) same.places.push(...finding.places);
    else kept.push(finding);
  }
  return kept;
}
