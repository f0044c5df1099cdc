import type { ReportContent } from '../../content.ts';
import type { Part } from '../../document.ts';
import { heading } from '../heading.ts';
import { proseOrNothing } from '../prose.ts';
import { council } from './council.ts';
import { isChapterHead, ordinance } from './ordinance.ts';

const HEADING = '3 参考資料';

/** Chapter 3: the ordinance, and who sits in the prefecture's own conference on it. */
export function referencePart(content: ReportContent): Part {
  const stated = content.report.sections.find(isChapterHead);
  return {
    id: 'chapter-3',
    orientation: 'portrait',
    kind: 'body',
    runningHead: stated?.heading ?? HEADING,
    blocks: [
      heading(1, 'reference', HEADING, stated),
      ...proseOrNothing(stated?.paragraphs ?? []),
      ...ordinance(content),
      ...council(content),
    ],
  };
}
