import type { ReportContent } from '../../content.ts';
import type { Part } from '../../document.ts';
import { placesOf } from '../place.ts';
import { council } from './council.ts';
import { ordinance } from './ordinance.ts';

const HEADING = '3 参考資料';

/** Chapter 3: the ordinance, and who sits in the prefecture's own conference on it. */
export function referencePart(content: ReportContent): Part {
  const stated = content.report.sections.find(
    ({ kind, heading }) => kind === 'ordinance' && /参考資料$/.test(heading),
  );
  return {
    id: 'chapter-3',
    orientation: 'portrait',
    kind: 'body',
    runningHead: HEADING,
    blocks: [
      { kind: 'heading', level: 1, id: 'reference', text: stated?.heading ?? HEADING, ...placesOf(stated) },
      ...ordinance(content),
      ...council(content),
    ],
  };
}
