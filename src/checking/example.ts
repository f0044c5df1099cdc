/**
 * Examples of a rule as data that a clerk can read: a made-up report in a few lines, and what the rule says of it.
 */
import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Severity } from '../ledger/finding.ts';

export { aReport } from './example/report.ts';
export {
  listRow,
  listSubtotal,
  masterRow,
  masterSubtotal,
  type StatedEntry,
  type StatedIndicator,
} from './example/rows.ts';

export interface Example {
  /** Japanese: the situation, in one line. */
  name: string;
  /** Japanese: why an odd case is judged so. */
  reason?: string;
  reports: AnnualReport[];
}

export interface ExpectedFinding {
  severity: Severity;
  line: number;
  /** The message, or the part of it that matters. */
  message: string;
  /** Lines of all places, in order, when the example is about them. */
  places?: number[];
}

export interface InvalidExample extends Example {
  findings: ExpectedFinding[];
}

export interface RuleExamples {
  valid: Example[];
  invalid: InvalidExample[];
}
