import { type AnnualReport, emptyReport } from '../annual-report.ts';

/** A part of a report that says the same things for the whole year, whichever policies its file covers. */
const WHOLE = ['definitions', 'tables', 'figures', 'economicNotes', 'councilMembers'] as const;

/**
 * The documents of a year (oldest first) as one report, in the order of the policies. Where two of them list programs
 * of the same policy the later one stands, as it does for facts; what belongs to no policy is taken from the last that
 * has it.
 */
export function mergedReport(reports: readonly AnnualReport[]): AnnualReport {
  const [first] = reports;
  if (first === undefined) return emptyReport('');
  if (reports.length === 1) return first;
  const ordered = [...reports].sort((a, b) => firstPolicy(a) - firstPolicy(b));
  const take = <T>(
    rowsOf: (report: AnnualReport) => readonly T[],
    policiesOf: (row: T) => readonly number[],
  ) => newestRows(reports, ordered, rowsOf, policiesOf);
  const merged: AnnualReport = { ...first, file: ordered.map((each) => each.file).join('、') };
  for (const part of WHOLE) Object.assign(merged, { [part]: latestWith(reports, part) });
  return {
    ...merged,
    masterList: take(
      (report) => report.masterList,
      (row) => [row.policy],
    ),
    programs: take(
      (report) => report.programs,
      (row) => row.policies,
    ),
    subtotals: (['master', 'list'] as const).flatMap((where) =>
      take(
        (report) => report.subtotals.filter((row) => row.where === where),
        (row) => row.policies,
      ),
    ),
    caseStudies: ordered.flatMap((each) => each.caseStudies),
    sections: sections(ordered),
    placed: Math.min(...reports.map((each) => each.placed)),
    unplaced: ordered.flatMap((each) => each.unplaced),
  };
}

/** The rows of each policy from the newest report that has such rows for it. */
function newestRows<T>(
  reports: readonly AnnualReport[],
  ordered: readonly AnnualReport[],
  rowsOf: (report: AnnualReport) => readonly T[],
  policiesOf: (row: T) => readonly number[],
): T[] {
  const newest = new Map(
    reports.flatMap((report) =>
      rowsOf(report)
        .flatMap(policiesOf)
        .map((policy) => [policy, report] as const),
    ),
  );
  return ordered.flatMap((report) =>
    rowsOf(report).filter((row) => policiesOf(row).some((policy) => newest.get(policy) === report)),
  );
}

/** Each place once; of two documents that both have it the one with words, else the later one. */
function sections(reports: readonly AnnualReport[]): AnnualReport['sections'] {
  const places = new Map<string, AnnualReport['sections'][number]>();
  for (const section of reports.flatMap((each) => each.sections)) {
    const key = `${section.kind}/${section.policies.join('+')}/${section.heading}`;
    if (section.paragraphs.length > 0 || !places.has(key)) places.set(key, section);
  }
  return [...places.values()];
}

function latestWith<Part extends (typeof WHOLE)[number]>(reports: readonly AnnualReport[], part: Part) {
  return reports.findLast((each) => each[part].length > 0)?.[part] ?? [];
}

function firstPolicy({ masterList, programs }: AnnualReport): number {
  return Math.min(...masterList.map((row) => row.policy), ...programs.flatMap((each) => each.policies));
}
