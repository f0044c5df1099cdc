import type { AnnualReport, MasterRow, Origin, ProgramEntry } from '../ledger/annual-report.ts';
import type { Finding, Place, Severity } from '../ledger/finding.ts';

/** What a rule says; file, line and page come from where it stands. */
export interface Said {
  rule: string;
  severity: Severity;
  /** Japanese: where, what stands there, what was expected, what to do next. */
  message: string;
  expected: string;
  actual: string;
}

/** Which program it is about, when it is about one. */
export interface About {
  policy?: number;
  no?: number;
  program?: string;
}

export function placeOf(report: AnnualReport, at: Origin): Place {
  const page = at.pdfPage === undefined ? {} : { pdfPage: at.pdfPage };
  return { file: report.file, line: at.line, ...page };
}

/**
 * One contradiction. It stands at the first place given; each place is listed once, in the order given, for
 * a reader opens the first and compares it with the others.
 */
export function findingAt(places: readonly [Place, ...Place[]], about: About, said: Said): Finding {
  const [first] = places;
  return { ...said, ...about, ...first, places: places.filter((place, i) => indexOf(places, place) === i) };
}

function indexOf(places: readonly Place[], wanted: Place): number {
  return places.findIndex(
    (p) => p.file === wanted.file && p.line === wanted.line && p.pdfPage === wanted.pdfPage,
  );
}

export function aboutEntry(entry: ProgramEntry): About {
  return { policy: entry.policies[0]!, no: entry.no, program: entry.name };
}

export function aboutRow(row: MasterRow): About {
  return { policy: row.policy, program: row.name };
}

/** Where the policy list states the program (its sheet begins at `line`). */
export function listPlace(report: AnnualReport, entry: ProgramEntry): Place {
  const page = entry.listPdfPage ?? entry.pdfPage;
  return placeOf(report, { line: entry.listLine, ...(page === undefined ? {} : { pdfPage: page }) });
}
