import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Finding, Severity } from '../ledger/finding.ts';

/**
 * One kind of contradiction. A rule is known by its id, has a folder `rules/<id>/` with its code (`rule.ts`),
 * its examples (`examples.ts`: valid and invalid reports) and its page in Japanese (`page.md`), and is pure:
 * it sees statements only, never a file or a database.
 */
export interface Rule {
  /** The folder's name. */
  id: string;
  /** One line in Japanese for lists: what it finds. */
  title: string;
  /** The severities it may report, gravest first. */
  severities: Severity[];
  /** It holds years against each other; any other rule finds in several reports what it finds in each by itself. */
  across?: true;
  /** All reports given together, so that one year can be held against the next. */
  check(reports: readonly AnnualReport[]): Finding[] | Promise<Finding[]>;
}
