import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Finding } from '../ledger/finding.ts';
import { sameDivision, withoutOffice } from '../organisations/index.ts';
import {
  type Disagreement,
  disagreement,
  isBetweenListings,
  listed,
  type Statement,
} from './disagreement.ts';
import { type Family, familiesOf, listingsIn } from './families.ts';
import { statementsIn } from './family-statements.ts';
import { aboutEntry, aboutRow, findingAt } from './finding.ts';
import { nameOf } from './listings.ts';

/** Places that don't name the same divisions for one program; the value is the names joined by 、. */
export interface DivisionDisagreement extends Disagreement<string, Statement<string>> {
  family: Family;
  betweenListings: boolean;
}

/** One per program whose 担当課 is stated differently; offices in brackets may be left out, order doesn't count. */
export function divisionDisagreements(report: AnnualReport): DivisionDisagreement[] {
  return familiesOf(report).flatMap((family) => {
    const statements = divisionStatements(report, family);
    const found = disagreement<string, Statement<string>>(levelled(statements));
    return found ? [{ ...found, family, betweenListings: isBetweenListings(found.statements) }] : [];
  });
}

function divisionStatements(report: AnnualReport, family: Family): Statement<string>[] {
  return statementsIn(report, family, ({ divisions }) => namesIn(divisions)).filter(
    ({ value }) => value !== '',
  );
}

function namesIn(divisions: readonly string[]): string {
  return [...new Set(divisions.map(withoutOffice))].sort().join('、');
}

/** Sets that a person reads as the same get the same value: the first place's. */
function levelled(statements: readonly Statement<string>[]): Statement<string>[] {
  return statements.map((statement) => {
    const first = statements.find(({ value }) => isSameSet(value.split('、'), statement.value.split('、')));
    return { ...statement, value: first!.value };
  });
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const covers = (some: readonly string[], others: readonly string[]) =>
    some.every((name) => others.some((other) => sameDivision(name, other)));
  return covers(a, b) && covers(b, a);
}

export function divisionFinding(found: DivisionDisagreement, rule: string): Finding {
  const { statements, dissenting, consensus, family } = found;
  const others = statements.filter((each) => !dissenting.includes(each));
  const [first] = dissenting as [Statement<string>];
  return findingAt(
    [first.place, ...[...dissenting.slice(1), ...others].map((each) => each.place)],
    first.entry ? aboutEntry(first.entry) : aboutRow(first.row!),
    {
      rule,
      severity: 'error',
      message:
        `「${nameOf(listingsIn(family)[0]!)}」の担当課が箇所によって違います。` +
        `${listed([...dissenting, ...others], (names) => names)}です。担当課を確認し、そろえてください。`,
      expected: consensus ?? '同じ担当課',
      actual: first.value,
    },
  );
}
