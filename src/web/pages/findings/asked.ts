import type { FindingFilter, FindingsPage as Found, YearSummary } from '../../../ledger/index.ts';
import type { RuleBrief } from '../../services.ts';
import type { Site } from '../../site.ts';

/** What a reader asked for and what was found. */
export interface FindingsPageProps {
  site: Site;
  filter: FindingFilter;
  found: Found;
  years: YearSummary[];
  rules: readonly RuleBrief[];
  csv: string;
  /** Nobody but this machine may say that a finding may stand. */
}

/** The filter as the address writes it. */
export function addressOf(filter: FindingFilter): Record<string, string | number | undefined> {
  const { fiscalYear, severity, rule, policy, programId, programName, documentId, isWaived } = filter;
  return {
    year: fiscalYear,
    severity,
    rule,
    policy,
    program: programId,
    name: programName,
    document: documentId,
    waived: isWaived === true ? 1 : undefined,
  };
}
