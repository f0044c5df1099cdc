import type { MasterRow, Section, TextLine } from '../../../ledger/annual-report.ts';
import { normalise } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block } from '../../document.ts';
import { heading } from '../heading.ts';
import { policyKey } from '../ids.ts';
import { placesOf } from '../place.ts';
import { carriedNotice, prose, proseOrNothing } from '../prose.ts';
import { NO_PROGRAM } from '../words.ts';
import type { Chapter } from './chapters.ts';

const OUTLINE_MARK = /^[【[〔]?\s*取り?組み?の概要\s*[】\]〕]?$/;
const GROUP = /^○\s*\S/;

/** 【取組の概要】: what was done under the policy, then group by group. */
export function overview(chapter: Chapter, { report, edition }: ReportContent): Block[] {
  const id = `policy-${policyKey(chapter.policies)}-overview`;
  const sections = report.sections.filter((each) => belongs(each, chapter));
  const lines = sections.flatMap((each) => each.paragraphs);
  const mark = lines.find(({ text }) => OUTLINE_MARK.test(text));
  const texts = lines.filter(({ text }) => !OUTLINE_MARK.test(text));
  return [
    { ...heading(4, id, '【取組の概要】'), ...placesOf(mark) },
    ...sections.flatMap((each) => carriedNotice(each, edition.kind === 'draft')),
    ...(texts.length === 0 ? prose([]) : grouped(texts, id, groupNames(chapter, report.masterList))),
    ...(chapter.programs.length === 0 ? proseOrNothing([{ text: NO_PROGRAM, line: 0 }]) : []),
  ];
}

const belongs = ({ kind, policies }: Section, chapter: Chapter): boolean =>
  kind === 'policy-overview' && policies.some((policy) => chapter.policies.includes(policy));

const groupNames = ({ policies }: Chapter, rows: readonly MasterRow[]): Set<string> =>
  new Set(rows.filter((row) => policies.includes(row.policy)).map(({ group }) => normalise(group ?? '')));

/** `○ 若年者の就業支援の強化`, or a group's name alone, heads what is said of the group. */
function grouped(lines: readonly TextLine[], id: string, groups: ReadonlySet<string>): Block[] {
  const isHead = ({ text }: TextLine) => GROUP.test(text) || groups.has(normalise(text));
  const starts = lines.flatMap((line, index) => (isHead(line) ? [index] : []));
  return [
    ...proseOrNothing(lines.slice(0, starts[0])),
    ...starts.flatMap((start, index): Block[] => {
      const head = lines[start]!;
      return [
        { ...heading(4, `${id}-${index + 1}`, head.text), ...placesOf(head) },
        ...proseOrNothing(lines.slice(start + 1, starts[index + 1])),
      ];
    }),
  ];
}
