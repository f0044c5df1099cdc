import type { AnnualReport, MasterRow, ProgramEntry } from '../../ledger/annual-report.ts';
import { type Disagreement, disagreement } from '../disagreement.ts';
import { type Family, familiesOf } from '../families.ts';
import { type CostStatement, costStatements, sum } from './statements.ts';

/**
 * What a program's cost probably is, judged from all places that state it. A wrong digit in one row breaks the row's
 * funding, the list, the relistings and every total above it; whoever reports each of them hides the one digit that
 * is wrong. So the places vote, the totals that the amount must fit vote with them, and one finding names all.
 */
export interface CostVerdict extends Disagreement<number, CostStatement> {
  family: Family;
  /** Whether a subtotal, too, says that the consensus is right. */
  fitsSubtotal: boolean;
}

const known = new WeakMap<AnnualReport, CostVerdict[]>();

/** One verdict per program whose places disagree. */
export function costVerdicts(report: AnnualReport): CostVerdict[] {
  const found = known.get(report) ?? familiesOf(report).flatMap((family) => verdict(report, family));
  known.set(report, found);
  return found;
}

function verdict(report: AnnualReport, family: Family): CostVerdict[] {
  const statements = costStatements(report, family);
  if (disagreement(statements) === null) return [];
  const implied = impliedBySubtotals(report, statements);
  const found = disagreement(statements, implied)!;
  return [{ ...found, family, fitsSubtotal: implied.some((amount) => amount === found.consensus) }];
}

/** The amount that each subtotal leaves for this program when all other rows are as printed. */
function impliedBySubtotals(report: AnnualReport, statements: readonly CostStatement[]): number[] {
  return statements.flatMap((statement) => {
    if (statement.kind === 'master') return impliedByMaster(report, statement.row!);
    if (statement.kind === 'list') return impliedByList(report, statement.entry!);
    return [];
  });
}

function impliedByMaster(report: AnnualReport, row: MasterRow): number[] {
  const subtotals = report.subtotals.filter(
    (s) => s.where === 'master' && !s.isGrandTotal && s.policies.includes(row.policy) && s.cost !== null,
  );
  const rows = report.masterList.filter((other) => other.policy === row.policy && other !== row);
  const fitting = subtotals.find((s) => s.includesRelistings || !row.isRelisting);
  if (!fitting) return [];
  const counted = rows.filter((other) => fitting.includesRelistings || !other.isRelisting);
  return [fitting.cost! - sum(counted.map((other) => other.cost ?? 0))];
}

function impliedByList(report: AnnualReport, entry: ProgramEntry): number[] {
  const subtotal = report.subtotals.find(
    (s) => s.where === 'list' && s.policies.includes(entry.policies[0]!),
  );
  if (subtotal?.cost == null) return [];
  const others = report.programs.filter((e) => e !== entry && subtotal.policies.includes(e.policies[0]!));
  return [subtotal.cost - sum(others.map((other) => other.cost ?? 0))];
}
