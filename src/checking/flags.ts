import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Finding } from '../ledger/finding.ts';
import {
  type Disagreement,
  disagreement,
  instead,
  isBetweenListings,
  listed,
  type Statement,
} from './disagreement.ts';
import { type Family, familiesOf, listingsIn } from './families.ts';
import { statementsIn } from './family-statements.ts';
import { aboutEntry, aboutRow, findingAt } from './finding.ts';
import { nameOf } from './listings.ts';

/** Places that don't say the same about 新規 of one program. */
export interface NewFlagDisagreement extends Disagreement<boolean, Statement<boolean>> {
  family: Family;
  /** Each listing agrees with itself: it is the relistings that differ. */
  betweenListings: boolean;
}

/** One per program whose 新規 is stated differently. */
export function newFlagDisagreements(report: AnnualReport): NewFlagDisagreement[] {
  return familiesOf(report).flatMap((family) => {
    const statements = statementsIn(report, family, ({ isNew }) => isNew);
    const found = disagreement<boolean, Statement<boolean>>(statements);
    return found ? [{ ...found, family, betweenListings: isBetweenListings(statements) }] : [];
  });
}

/** How the column 新規 looks on paper. */
export function inMarks(isNew: boolean): string {
  return isNew ? '「○」' : '空欄';
}

export function newFlagFinding(found: NewFlagDisagreement, rule: string): Finding {
  const { statements, dissenting, consensus, family } = found;
  const others = statements.filter((each) => !dissenting.includes(each));
  const [first] = dissenting as [Statement<boolean>];
  const advice =
    consensus === null
      ? '事業の開始年度を確認し、どちらかにそろえてください。'
      : `${inMarks(consensus)}とする箇所が多いので、${dissenting.map((each) => each.where).join('と')}を確認してください。`;
  return findingAt(
    [first.place, ...[...dissenting.slice(1), ...others].map((each) => each.place)],
    first.entry ? aboutEntry(first.entry) : aboutRow(first.row!),
    {
      rule,
      severity: 'error',
      message:
        `「${nameOf(listingsIn(family)[0]!)}」の新規の印が箇所によって違います。` +
        `${listed([...dissenting, ...others], inMarks)}です。${advice}`,
      expected: instead(found, first.value, inMarks),
      actual: inMarks(first.value),
    },
  );
}
