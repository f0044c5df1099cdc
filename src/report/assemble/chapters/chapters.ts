import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import { sheetId, unique } from '../ids.ts';

/** A program's row in a list and the sheet behind it. */
export interface ListedProgram {
  /** Of its sheet; unique in the document. */
  id: string;
  entry: ProgramEntry;
  hasRow: boolean;
  hasSheet: boolean;
}

/** What one or more policies print together: overview, list, sheets. */
export interface Chapter {
  /** In the order of the paper; empty for programs whose document names no policy. */
  policies: number[];
  programs: ListedProgram[];
}

/**
 * The chapters of the policies. Policies share one where a program stands under both, a list sums both, or the
 * paper's heading names both.
 */
export function chaptersOf({ policies, report }: ReportContent): Chapter[] {
  const order = [...new Set([...policies.map(({ policy }) => policy), ...statedPolicies(report)])];
  const groups = joined(order, sharedPolicies(report));
  const ids = unique(report.programs.map(sheetId));
  const chapters = groups.map((group): Chapter => ({ policies: group, programs: [] }));
  const unnamed: Chapter = { policies: [], programs: [] };
  let last = unnamed;
  report.programs.forEach((entry, index) => {
    const own = chapters.find((chapter) => chapter.policies.includes(entry.policies[0] ?? 0));
    last = own ?? (last.policies.length > 1 ? last : unnamed);
    last.programs.push(listed(entry, ids[index]!));
  });
  return unnamed.programs.length > 0 ? [...chapters, unnamed] : chapters;
}

const statedPolicies = ({ programs }: AnnualReport): number[] =>
  programs.flatMap((entry) => entry.policies).filter((policy) => policy !== 0);

function sharedPolicies({ programs, subtotals, sections }: AnnualReport): number[][] {
  return [
    ...programs.map((entry) => entry.policies),
    ...subtotals.filter(({ where }) => where === 'list').map((each) => each.policies),
    ...sections.filter(({ kind }) => kind === 'policy-overview').map((each) => each.policies),
  ].filter((each) => each.length > 1);
}

function joined(order: readonly number[], shared: readonly number[][]): number[][] {
  const groupOf = new Map(order.map((policy) => [policy, policy]));
  for (const [first, ...others] of shared) {
    const into = groupOf.get(first!);
    const moved = new Set(others.map((policy) => groupOf.get(policy)));
    for (const [policy, group] of groupOf)
      if (into !== undefined && moved.has(group)) groupOf.set(policy, into);
  }
  const heads = [...new Set(order.map((policy) => groupOf.get(policy)))];
  return heads.map((head) => order.filter((policy) => groupOf.get(policy) === head));
}

/**
 * A row and a sheet that found no partner are kept apart by the reader: neither is given what it has not. A paper that
 * names no policy has no lists, so that every program of it gets a row.
 */
function listed(entry: ProgramEntry, id: string): ListedProgram {
  const says = entry.heading !== null || entry.overview !== '' || entry.result !== '';
  const hasSheet = entry.alignment !== null || says || entry.indicators.length > 0 || entry.teams.length > 0;
  const isExtraSheet = entry.alignment === null && hasSheet && entry.divisions.length === 0;
  return { id, entry, hasRow: !isExtraSheet || (entry.policies[0] ?? 0) === 0, hasSheet };
}
