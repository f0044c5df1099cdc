import type { AnnualReport, Origin } from './annual-report.ts';

/** How a document words one basic policy, and where it says so. */
export interface StatedPolicyName extends Origin {
  policy: number;
  name: string;
}

const CIRCLED = /^([①-⑳])\s*(\S.*)$/u;

/** What our own print adds to a heading under which nothing stands. */
const WITHOUT_PROGRAMS = /（該当する事業はない。）$/;

/**
 * The wording of the basic policies: the headings of their chapters, else the heading rows of the master list. A
 * heading row counts only for a policy under which the document lists programs or a sum: tables number other things
 * alike.
 */
export function policyNamesOf(report: AnnualReport): StatedPolicyName[] {
  const listed = new Set([
    ...report.masterList.map((row) => row.policy),
    ...report.programs.flatMap((each) => each.policies),
    ...report.subtotals.flatMap((each) => each.policies),
  ]);
  const chapters = report.sections
    .filter(({ kind }) => kind === 'policy-overview')
    .map(({ heading, ...place }) => stated(heading, place));
  const rows = report.sections
    .filter(({ kind }) => kind === 'furniture')
    .flatMap(({ paragraphs }) => paragraphs.map(({ text, ...place }) => stated(text, place)))
    .filter((each) => each !== null && listed.has(each.policy));
  const names = new Map<number, StatedPolicyName>();
  for (const each of [...chapters, ...rows]) {
    if (each !== null && !names.has(each.policy)) names.set(each.policy, each);
  }
  return [...names.values()].sort((a, b) => a.policy - b.policy);
}

function stated(text: string, { line, pdfPage }: Origin): StatedPolicyName | null {
  const [, mark, name] = CIRCLED.exec(text.trim().replace(WITHOUT_PROGRAMS, '')) ?? [];
  if (mark === undefined || name === undefined) return null;
  const policy = mark.codePointAt(0)! - 0x245f;
  return { policy, name, line, ...(pdfPage === undefined ? {} : { pdfPage }) };
}

/** 中小企業の販路の開拓の推進を図ること → 販路の開拓, for tables and choices. */
export function shortPolicyName(name: string): string {
  const short = name
    .replace(/を(?:図る|行う|進める|目指す|推進する)こと$/u, '')
    .replace(/^.+により(?=中小企業)/u, '')
    .replace(/^(?:県内)?中小企業者?等?(?:の|が行う|に対する|による)/u, '')
    .replace(/の(?:推進|促進)$/u, '');
  return short === '' ? name : short;
}
