import type { CaseStudy, EconomicNote, Section, SectionKind } from '../annual-report.ts';

/**
 * A slot is a place of the report in which only people write: `foreword`, `trends-3`, `policy-1`,
 * `policy-1:若年者の就業支援`, `economic-note-2020`, `case-study-2-1`. It is the same over the years, so that last
 * year's text is found for this year's place.
 */
export type SlotKind = SectionKind | 'policy-group' | 'economic-note' | 'case-study';

/** The topics of 本県中小企業を取り巻く環境; the first word that a heading has decides. */
const ENVIRONMENT: [topic: string, word: RegExp][] = [
  ['establishments', /事業所/u],
  ['labour-force', /労働力/u],
  ['population', /人口/u],
  ['coincident-index', /景気動向/u],
  ['watcher-index', /景気現状|ウォッチャー/u],
  ['bankruptcies', /倒産/u],
];

const CHAPTER_OF: Partial<Record<SectionKind, number>> = {
  ...{ trends: 1, environment: 1, other: 2, 'policy-overview': 2, ordinance: 3, council: 3 },
};

/** What a case study without a title is called where texts are listed. */
export const UNTITLED_STUDY = '事例紹介';

type Headed = Pick<Section, 'kind' | 'heading'>;

/** The slot of a section; `null` for cover, contents and the words of the forms, which nobody writes. */
export function slotOfSection({ kind, heading }: Headed): string | null {
  if (kind === 'cover' || kind === 'contents' || kind === 'furniture') return null;
  const bare = heading.normalize('NFKC').trim();
  if (kind === 'foreword') return bare.includes('定義') ? 'definition' : 'foreword';
  if (bare.startsWith('別紙')) return `appendix-${/\d+/.exec(bare)?.[0] ?? 1}`;
  return slotOfNumber(kind, heading.trim()) ?? slotOfTitle(kind, bare);
}

/** ① and the like before NFKC, for it makes plain digits of them. */
function slotOfNumber(kind: SectionKind, heading: string): string | null {
  const mark = /^[①-⑳]/u.exec(heading)?.[0];
  if (mark !== undefined) return slotOfTopic(kind, mark.codePointAt(0)! - 0x245f, heading);
  const [, part, chapter] = /^(?:\((\d+)\)|(\d+)[\s.．])/.exec(heading.normalize('NFKC')) ?? [];
  if (chapter !== undefined) return `chapter-${chapter}`;
  return part === undefined ? null : `chapter-${CHAPTER_OF[kind] ?? 0}-${part}`;
}

function slotOfTopic(kind: SectionKind, number: number, heading: string): string {
  if (kind === 'trends') return `trends-${number}`;
  if (kind === 'policy-overview') return `policy-${number}`;
  const topic = ENVIRONMENT.find(([, word]) => word.test(heading))?.[0];
  return `${kind}-${topic ?? number}`;
}

function slotOfTitle(kind: SectionKind, heading: string): string {
  if (kind === 'council') return heading.includes('構成員') ? 'council-members' : 'council-rules';
  if (kind === 'ordinance') return 'ordinance';
  return `${kind}:${heading.replace(/\s+/gu, ' ')}`;
}

export const slotOfNote = ({ fiscalYear }: Pick<EconomicNote, 'fiscalYear'>): string =>
  `economic-note-${fiscalYear}`;

/** `number` counts the case studies of a policy, from 1. */
export const slotOfStudy = (policy: number, number: number): string => `case-study-${policy}-${number}`;

/** A group is known by its name: its place in the list changes from year to year. */
export const slotOfGroup = (policy: number, group: string): string => `policy-${policy}:${group}`;

/** What a slot holds: the key says it, for slots that no document has yet as well. `null`: there is no such slot. */
export function kindOfSlot(slot: string): SlotKind | null {
  return KINDS.find(([, pattern]) => pattern.test(slot))?.[0] ?? null;
}

const KINDS: [SlotKind, RegExp][] = [
  ['foreword', /^(?:foreword|definition)$/],
  ['trends', /^(?:trends-\d+|chapter-1(?:-1)?)$/],
  ['environment', /^(?:environment-[a-z0-9-]+|chapter-1-\d+)$/],
  ['policy-overview', /^policy-\d+$/],
  ['policy-group', /^policy-\d+:.+$/u],
  ['ordinance', /^(?:ordinance|chapter-3(?:-\d+)?)$/],
  ['council', /^council-(?:rules|members)$/],
  ['economic-note', /^economic-note-\d{4}$/],
  ['case-study', /^case-study-\d+-\d+$/],
  ['other', /^(?:chapter-2(?:-\d+)?|appendix-\d+|other:.+)$/u],
];

/** The number in `trends-3`, `policy-1:…`, `case-study-2-1`: the policy. */
export function policyOfSlot(slot: string): number | null {
  const number = /^(?:trends|policy|case-study)-(\d+)/.exec(slot)?.[1];
  return number === undefined ? null : Number(number);
}

/** Case studies with their slots: under the policy that they name, else under the chapter in which they stand. */
export function studySlots(
  studies: readonly CaseStudy[],
  sections: readonly Section[],
): { slot: string; policies: number[]; study: CaseStudy }[] {
  const counts = new Map<number, number>();
  const chapters = sections.filter((each) => each.kind === 'policy-overview');
  return studies.map((study) => {
    const policies = study.policies ?? chapters.findLast((each) => isBefore(each, study))?.policies ?? [0];
    const policy = policies[0] ?? 0;
    const number = (counts.get(policy) ?? 0) + 1;
    counts.set(policy, number);
    return { slot: slotOfStudy(policy, number), policies, study };
  });
}

const isBefore = (a: { line: number; pdfPage?: number }, b: { line: number; pdfPage?: number }): boolean =>
  (a.pdfPage ?? 0) < (b.pdfPage ?? 0) || ((a.pdfPage ?? 0) === (b.pdfPage ?? 0) && a.line < b.line);
