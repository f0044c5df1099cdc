import { formatFiscalYear } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Part } from '../../document.ts';
import { policyKey } from '../ids.ts';
import { placesOf } from '../place.ts';
import { missing } from '../prose.ts';
import { caseStudiesOf } from './case-studies.ts';
import type { Chapter } from './chapters.ts';
import { chapterHeadings } from './headings.ts';
import { overview } from './overview.ts';
import { listOf } from './policy-list.ts';
import { sheetOf } from './sheet.ts';

export { type Chapter, chaptersOf, type ListedProgram } from './chapters.ts';

/** (2) of chapter 2: for each policy its overview, list, sheets and case studies. */
export function chapterParts(content: ReportContent, chapters: readonly Chapter[]): Part[] {
  const opening = openingOf(content);
  if (chapters.length === 0) return [part('chapter-2', opening.text, [opening, missing()])];
  const studies = caseStudiesOf(content, chapters);
  return chapters.map((chapter, index) => {
    const headings = chapterHeadings(chapter, content);
    const blocks: Block[] = [
      ...(index === 0 ? [opening] : []),
      ...headings,
      ...overview(chapter, content),
      ...listOf(chapter, content),
      ...chapter.programs.filter(({ hasSheet }) => hasSheet).map((program) => sheetOf(program, content)),
      ...(studies.get(chapter) ?? []),
    ];
    return part(
      `chapter-2-${policyKey(chapter.policies)}`,
      headings.map(({ text }) => text).join('　'),
      blocks,
    );
  });
}

const part = (id: string, runningHead: string, blocks: Block[]): Part => ({
  ...{ id, orientation: 'portrait', kind: 'body', runningHead, blocks },
});

function openingOf({ fiscalYear, report }: ReportContent) {
  const stated = report.sections.find(({ kind, heading }) => kind === 'other' && /実施状況/.test(heading));
  const text = `(2) ${formatFiscalYear(fiscalYear)}中小企業振興施策実施状況及び事例紹介`;
  return { kind: 'heading', level: 2, id: 'policies', text, ...placesOf(stated) } as const;
}
