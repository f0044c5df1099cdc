import { type AnnualReport, emptyReport } from '../annual-report.ts';

/** A part of a report that says the same things for the whole year, whichever policies its file covers. */
const WHOLE = ['definitions', 'tables', 'figures', 'economicNotes', 'councilMembers'] as const;

/**
 * The documents of a year (oldest first) as one report, in the order of the policies. Where two of them cover the same
 * policy the later one stands, as it does for facts; what belongs to no policy is taken from the last that has it.
 */
export function mergedReport(reports: readonly AnnualReport[]): AnnualReport {
  const [first] = reports;
  if (first === undefined) return emptyReport('');
  if (reports.length === 1) return first;
  const newest = newestPerPolicy(reports);
  const ordered = [...reports].sort((a, b) => firstPolicy(a) - firstPolicy(b));
  const stands = (report: AnnualReport, policies: readonly number[]) =>
    policies.length === 0 || policies.some((policy) => newest.get(policy) === report);
  const merged: AnnualReport = { ...first, file: ordered.map((each) => each.file).join('、') };
  for (const part of WHOLE) Object.assign(merged, { [part]: latestWith(reports, part) });
  return {
    ...merged,
    masterList: ordered.flatMap((each) => each.masterList.filter((row) => stands(each, [row.policy]))),
    programs: ordered.flatMap((each) => each.programs.filter((row) => stands(each, row.policies))),
    subtotals: ordered.flatMap((each) => each.subtotals.filter((row) => stands(each, row.policies))),
    caseStudies: ordered.flatMap((each) => each.caseStudies),
    sections: sections(ordered, stands),
    placed: Math.min(...reports.map((each) => each.placed)),
    unplaced: ordered.flatMap((each) => each.unplaced),
  };
}

/** Sections without policy stand once under each heading. */
function sections(
  reports: readonly AnnualReport[],
  stands: (report: AnnualReport, policies: readonly number[]) => boolean,
): AnnualReport['sections'] {
  const all = reports.flatMap((each) => each.sections.filter((section) => stands(each, section.policies)));
  const key = (section: AnnualReport['sections'][number]) =>
    `${section.kind}/${section.policies.join('+')}/${section.heading}`;
  return [...new Map(all.map((each) => [key(each), each])).values()];
}

function newestPerPolicy(reports: readonly AnnualReport[]): Map<number, AnnualReport> {
  return new Map(reports.flatMap((report) => policiesOf(report).map((policy) => [policy, report] as const)));
}

function latestWith<Part extends (typeof WHOLE)[number]>(reports: readonly AnnualReport[], part: Part) {
  return reports.findLast((each) => each[part].length > 0)?.[part] ?? [];
}

const firstPolicy = (report: AnnualReport): number => Math.min(...policiesOf(report));

/** The policies under which a report lists programs, ascending. */
export function policiesOf({
  masterList,
  programs,
}: Pick<AnnualReport, 'masterList' | 'programs'>): number[] {
  const all = [...masterList.map((row) => row.policy), ...programs.flatMap((each) => each.policies)];
  return [...new Set(all)].sort((a, b) => a - b);
}
