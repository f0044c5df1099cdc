import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { type Paragraph, paragraphsOf } from '../../paragraphs.ts';
import type { Rule } from '../../rule.ts';
import { changeRates } from './change-rates.ts';
import { employmentRates } from './employment-rate.ts';
import { fractions, shares } from './fractions.ts';
import { pointDifferences, risesAndFalls } from './points.ts';
import { tablePoints } from './table-points.ts';
import { tableRates } from './table-rates.ts';
import type { WrongRate } from './wrong-rate.ts';

const id = 'prose-rates';

/** Shares, differences and rates in prose follow from the figures beside them. Judges known phrasings only. */
export const proseRates: Rule = {
  id,
  title: '文章の割合や増減率が数字と合わない',
  severities: ['error', 'warning'],
  check: (reports) =>
    reports.flatMap((report) => [
      ...paragraphsOf(report).flatMap((paragraph) => checkParagraph(report, paragraph)),
      ...employmentRates(report),
    ]),
};

const PATTERNS: readonly ((report: AnnualReport, paragraph: Paragraph) => WrongRate[])[] = [
  (_, paragraph) => pointDifferences(paragraph),
  (_, paragraph) => risesAndFalls(paragraph),
  (_, paragraph) => fractions(paragraph),
  (_, paragraph) => shares(paragraph),
  tablePoints,
  tableRates,
  changeRates,
];

function checkParagraph(report: AnnualReport, paragraph: Paragraph): Finding[] {
  return PATTERNS.flatMap((pattern) => pattern(report, paragraph)).map((wrong) =>
    findingAt(
      [placeOf(report, paragraph), ...(wrong.places ?? []).map((at) => placeOf(report, at))],
      paragraph.entry ? aboutEntry(paragraph.entry) : {},
      {
        rule: id,
        severity: wrong.severity,
        message: `文中の「${wrong.words}」が数字と合いません。${wrong.why}。どの数字が正しいか、元の資料で確認してください。`,
        expected: wrong.expected,
        actual: wrong.actual,
      },
    ),
  );
}
