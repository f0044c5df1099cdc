import type { SourceDocument, SourceLine } from '../../formats/source.ts';
import type { AnnualReport } from '../../ledger/annual-report.ts';
import { isBlank } from './line.ts';

/**
 * Where a report breaks off, as far as its own structure shows it: a list without its sheets, a table without its
 * sums, a last sheet without its 担当課, chapters that the master list promises. `null` when it seems whole.
 */
export function cutLine(report: AnnualReport, source: SourceDocument): SourceLine | null {
  const last = source.lines.findLast((line) => !isBlank(line));
  if (!last) return null;
  const hasEnd = report.sections.some(
    (section) => section.kind === 'ordinance' || section.kind === 'council',
  );
  const stops = !hasEnd && (endsInLists(report) || endsInSheet(report, last) || lacksChapters(report));
  return source.truncated || stops ? last : null;
}

function endsInLists(report: AnnualReport): boolean {
  const lastProgram = report.programs.at(-1);
  if (lastProgram) return lastProgram.alignment === null;
  return report.masterList.length > 0 && !report.subtotals.some((total) => total.isGrandTotal);
}

/** The document stops within a sheet when nothing stands behind it and it lacks what nearly all others have. */
function endsInSheet(report: AnnualReport, last: SourceLine): boolean {
  const sheets = report.programs.filter((program) => program.alignment !== null);
  const final = sheets.at(-1);
  if (!final || final.teams.length > 0) return false;
  const withTeams = sheets.filter((program) => program.teams.length > 0).length;
  const lines = [...final.overviewLines, ...final.resultLines, ...final.indicators];
  const reachesEnd =
    lines.some((line) => line.line === last.line && line.pdfPage === last.pdfPage) || lines.length === 0;
  return reachesEnd && withTeams * 10 >= (sheets.length - 1) * 9;
}

/** Chapters of policies that the master list, a chapter's own heading or the table of contents promises. */
function lacksChapters(report: AnnualReport): boolean {
  const read = new Set(report.programs.flatMap((program) => program.policies));
  const listed = report.masterList.map((row) => row.policy);
  const opened = report.sections
    .filter((section) => section.kind === 'policy-overview')
    .flatMap((s) => s.policies);
  const hasContents = report.sections.some((section) => section.kind === 'contents');
  const promised = read.size > 0 || hasContents ? [...listed, ...opened] : opened;
  return promised.some((policy) => !read.has(policy)) || (hasContents && read.size === 0);
}
