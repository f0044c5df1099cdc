import type { Section } from '../../../ledger/annual-report.ts';
import type { ChartSection } from '../../../trends/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Heading } from '../../document.ts';
import { heading } from '../heading.ts';
import { policyKey } from '../ids.ts';
import { carriedNotice, missing, prose, proseOrNothing } from '../prose.ts';
import { circled } from '../words.ts';
import { figuresIn, hasFiguresIn } from './figures.ts';
import type { Numbering } from './numbering.ts';

/** What stands under the heading of one policy, or of several that share their text. */
interface Trend {
  policies: number[];
  headings: Heading[];
  section: Section | null;
}

/** (1) of chapter 1: for each policy what was seen of it, in words and figures. */
export function trendsByPolicy(content: ReportContent, number: Numbering): Block[] {
  const isDraft = content.edition.kind === 'draft';
  const intro = content.report.sections.filter(
    ({ kind, policies }) => kind === 'trends' && policies.length === 0,
  );
  const own = intro.find((each) => /^\(1\)/.test(each.heading.normalize('NFKC')));
  const opening: Block[] = [
    heading(2, 'trends-by-policy', '(1) 本県中小企業の動向', own),
    ...proseOrNothing(intro.flatMap((each) => each.paragraphs)),
  ];
  const trends = trendsOf(content);
  const isBare = trends.every((trend) => trend.section === null && !hasFiguresIn(content, chartsOf(trend)));
  if (isBare) return [...opening, ...(intro.some((each) => each.paragraphs.length > 0) ? [] : [missing()])];
  return [
    ...opening,
    ...trends.flatMap((trend) => [
      ...trend.headings,
      ...carriedNotice(trend.section ?? {}, isDraft),
      ...prose(trend.section?.paragraphs ?? []),
      ...figuresIn(content, chartsOf(trend), number),
    ]),
  ];
}

const chartsOf = ({ policies }: Trend): ChartSection[] =>
  policies.map((policy): ChartSection => `policy-${policy}`);

/** A heading without text shares that of the next one; policies of which nothing is said have a heading of ours. */
function trendsOf({ policies, report }: ReportContent): Trend[] {
  const trends: Trend[] = [];
  let waiting: Heading[] = [];
  const stated = report.sections.filter(({ kind, policies: own }) => kind === 'trends' && own.length > 0);
  stated.forEach((section, index) => {
    const next = stated[index + 1];
    waiting.push(headingOf(section));
    if (section.paragraphs.length === 0 && next && shares(section, next)) return;
    trends.push({ policies: section.policies, headings: waiting, section });
    waiting = [];
  });
  const said = new Set(trends.flatMap((trend) => trend.policies));
  const unsaid = policies
    .filter(({ policy }) => policy !== 0 && !said.has(policy))
    .map(
      ({ policy, name }): Trend => ({
        policies: [policy],
        headings: [ownHeading(policy, name)],
        section: null,
      }),
    );
  const order = [...new Set([...policies.map(({ policy }) => policy), ...said])];
  return [...trends, ...unsaid].sort((a, b) => order.indexOf(a.policies[0]!) - order.indexOf(b.policies[0]!));
}

const shares = (a: Section, b: Section): boolean => a.policies.every((policy) => b.policies.includes(policy));

const headingOf = (section: Section): Heading =>
  heading(3, `trends-policy-${policyKey(section.policies)}`, '', section);

const ownHeading = (policy: number, name: string): Heading =>
  heading(3, `trends-policy-${policy}`, `${circled(policy)} ${name.replace(/を図ること$/, '')}`);
