import type { ReportContent } from '../../content.ts';
import type { Heading } from '../../document.ts';
import { heading } from '../heading.ts';
import { policyKey } from '../ids.ts';
import { circled } from '../words.ts';
import type { Chapter } from './chapters.ts';

/** `policy-1`; of a chapter that policies share the first heading is `policy-6-7`, the second `policy-7`. */
export function chapterHeadings({ policies }: Chapter, content: ReportContent): Heading[] {
  if (policies.length === 0) return [heading(3, 'policy-0', '基本方針の記載なし')];
  return policies.map((policy, index): Heading => {
    const id = `policy-${index === 0 ? policyKey(policies) : policy}`;
    const stated = content.report.sections.find(
      (each) => each.kind === 'policy-overview' && each.policies.at(-1) === policy,
    );
    return heading(3, id, nameOf(policy, content), stated);
  });
}

function nameOf(policy: number, { policies }: ReportContent): string {
  const name = policies.find((each) => each.policy === policy)?.name;
  return name === undefined ? `基本方針${circled(policy)}` : `${circled(policy)} ${name}`;
}
