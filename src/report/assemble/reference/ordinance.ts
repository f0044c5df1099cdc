import type { Section } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Block } from '../../document.ts';
import { heading } from '../heading.ts';
import { carriedNotice, missing } from '../prose.ts';
import { ordinanceName } from '../words.ts';
import { articles } from './articles.ts';

/** The heading of the chapter, 3 参考資料, which papers count as the ordinance's part. */
export const isChapterHead = ({ kind, heading: words }: Section): boolean =>
  kind === 'ordinance' && /参考資料$/.test(words.trim());

/** The ordinance's articles, and whatever else stands with them. */
export function ordinance(content: ReportContent): Block[] {
  const { report, edition } = content;
  const sections = report.sections.filter((each) => each.kind === 'ordinance' && !isChapterHead(each));
  if (sections.length === 0) return [heading(2, 'ordinance', ordinanceName(content)), missing()];
  return sections.flatMap((section, index) => [
    heading(2, index === 0 ? 'ordinance' : `ordinance-${index + 1}`, '', section),
    ...carriedNotice(section, edition.kind === 'draft'),
    ...articles(section.paragraphs),
  ]);
}
