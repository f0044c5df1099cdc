import type { AnnualReport } from '../annual-report.ts';

/** The id of the chapter of a policy in the document tree: `policy-1`; `policy-6-7` for policies that share one. */
export type ChapterId = (policy: number) => string;

/** Policies share a chapter where a program stands under both, a list sums both, or a heading names both. */
export function chapterIds({ programs, subtotals, sections }: AnnualReport): ChapterId {
  const shared = [
    ...programs.map((each) => each.policies),
    ...subtotals.filter((each) => each.where === 'list').map((each) => each.policies),
    ...sections.filter((each) => each.kind === 'policy-overview').map((each) => each.policies),
  ].filter((each) => each.length > 1);
  const together = new Map<number, Set<number>>();
  for (const policies of shared) {
    const all = new Set(policies.flatMap((policy) => [policy, ...(together.get(policy) ?? [])]));
    for (const policy of all) together.set(policy, all);
  }
  return (policy) => `policy-${[...(together.get(policy) ?? [policy])].sort((a, b) => a - b).join('-')}`;
}
