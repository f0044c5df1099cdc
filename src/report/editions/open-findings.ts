import type { AnnualReport } from '../../ledger/annual-report.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Ledger, StoredFinding } from '../../ledger/index.ts';
import { decidedReport } from './decided-report.ts';
import type { YearKey } from './store.ts';

/**
 * What was found in the documents of a year and nobody has answered: neither let stand (許容), nor resolved by what a
 * person decided. A rule that the ledger merely accepts one of two statements answers nothing.
 */
export async function openFindings(ledger: Ledger, year: YearKey): Promise<StoredFinding[]> {
  const { jurisdiction, fiscalYear } = year;
  const [found, decisions] = await Promise.all([
    storedFindings(ledger, year),
    ledger.decisions(jurisdiction, fiscalYear),
  ]);
  const decided = new Set(decisions.map(({ programId }) => programId));
  const asked = found.filter(({ programId }) => programId !== null && decided.has(programId));
  const held = asked.length === 0 ? null : await ledger.acceptedReport(jurisdiction, fiscalYear);
  if (held === null) return found;
  const rules = [...new Set(asked.map(({ rule }) => rule))];
  const before = await saidBy(held.stated, rules);
  const after = await saidBy(decidedReport(held.stated, held.report, decisions), rules);
  const isResolved = (finding: Finding) => before.has(said(finding)) && !after.has(said(finding));
  return found.filter((finding) => !(asked.includes(finding) && isResolved(finding)));
}

/** Everything that was found in the documents of a year: without what a person lets stand, or (`isWaived`) only that. */
export async function storedFindings(
  ledger: Pick<Ledger, 'findings'>,
  { jurisdiction, fiscalYear }: YearKey,
  isWaived = false,
): Promise<StoredFinding[]> {
  const findings: StoredFinding[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await ledger.findings(jurisdiction, { fiscalYear, isWaived }, page);
    findings.push(...items);
    if (items.length === 0 || findings.length >= total) return findings;
  }
}

/** Rules are loaded only where a decision is held against them; between two of them other readers get their turn. */
async function saidBy(report: AnnualReport, rules: readonly string[]): Promise<Set<string>> {
  const { checkReports } = await import('../../checking/index.ts');
  const found: Finding[] = [];
  for (const rule of rules) {
    found.push(...(await checkReports([report], { rules: [rule] })));
    await new Promise(setImmediate);
  }
  return new Set(found.map(said));
}

const said = ({ rule, policy, program, actual, expected }: Finding): string =>
  JSON.stringify([rule, policy, program, actual, expected]);
