import { formatFiscalYear } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Part } from '../../document.ts';
import { heading } from '../heading.ts';
import { policyKey } from '../ids.ts';
import { missing } from '../prose.ts';
import { saidUnder } from '../said-under.ts';
import { atAGlance } from './at-a-glance.ts';
import { caseStudiesOf } from './case-studies.ts';
import type { Chapter } from './chapters.ts';
import { chapterHeadings } from './headings.ts';
import { overview } from './overview.ts';
import { listOf } from './policy-list.ts';
import { sheetOf } from './sheet.ts';

export { type Chapter, chaptersOf, type ListedProgram } from './chapters.ts';

/** (2) of chapter 2: for each policy its overview, list, sheets and case studies. */
export function chapterParts(content: ReportContent, chapters: readonly Chapter[]): Part[] {
  const year = formatFiscalYear(content.fiscalYear);
  const said = saidUnder(content, /実施状況/);
  const first = heading(2, 'policies', `(2) ${year}中小企業振興施策実施状況及び事例紹介`, said.section);
  const opening: Block[] = [first, ...said.blocks];
  const studies = caseStudiesOf(content, chapters);
  if (chapters.length === 0)
    return [part('chapter-2', first.text, [...opening, missing(), ...(studies.get(null) ?? [])])];
  return chapters.map((chapter, index) => {
    const headings = chapterHeadings(chapter, content);
    const blocks: Block[] = [
      ...(index === 0 ? opening : []),
      ...headings,
      ...atAGlance(chapter, content),
      ...overview(chapter, content),
      ...listOf(chapter, content),
      ...chapter.programs.filter(({ hasSheet }) => hasSheet).map((program) => sheetOf(program, content)),
      ...(studies.get(chapter) ?? []),
    ];
    const words = headings.map(({ text }) => text).join('　');
    return part(`chapter-2-${policyKey(chapter.policies)}`, words, blocks);
  });
}

const part = (id: string, runningHead: string, blocks: Block[]): Part => ({
  id,
  orientation: 'portrait',
  kind: 'body',
  runningHead,
  blocks,
});
