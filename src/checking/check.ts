import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Finding } from '../ledger/finding.ts';
import { selectRules } from './registry.ts';

export interface CheckOptions {
  /** Ids of the rules to run; all when left out. An unknown id throws `UnknownRule`. */
  rules?: readonly string[];
  /** The one report that is asked about: the others are there for the rules that hold years against each other. */
  about?: AnnualReport;
}

/**
 * Holds published reports against themselves and against each other.
 * @returns findings sorted by file (in the order given), place and rule.
 */
export async function checkReports(
  reports: readonly AnnualReport[],
  options: CheckOptions = {},
): Promise<Finding[]> {
  const alone = options.about === undefined ? reports : [options.about];
  const found: Finding[] = [];
  for (const rule of selectRules(options.rules)) {
    found.push(...(await rule.check(rule.across ? reports : alone)));
  }
  return sortFindings(
    found.filter((finding) => !standsOnTheCut(finding, reports)),
    reports.map((report) => report.file),
  );
}

/** The last line of a report that breaks off may be half a line: its figures prove nothing. */
function standsOnTheCut(finding: Finding, reports: readonly AnnualReport[]): boolean {
  if (finding.rule === 'truncated-report') return false;
  return reports.some((report) =>
    report.notes.some(
      (note) =>
        note.kind === 'truncated' &&
        [finding, ...finding.places].some(
          ({ file, line, pdfPage }) => file === report.file && line === note.line && pdfPage === note.pdfPage,
        ),
    ),
  );
}

/** Sorts by file (in the order of `files`), page, line and rule; the same input gives the same order. */
export function sortFindings(findings: readonly Finding[], files: readonly string[]): Finding[] {
  const order = new Map(files.map((file, i) => [file, i]));
  const rank = (f: Finding) => order.get(f.file) ?? files.length;
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.pdfPage ?? 0) - (b.pdfPage ?? 0) ||
      a.line - b.line ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
