import { formatFiscalYear } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Part } from '../../document.ts';
import { heading } from '../heading.ts';
import { economicNotes } from './economic-notes.ts';
import { environment } from './environment.ts';
import { numbering } from './numbering.ts';
import { trendsByPolicy } from './policies.ts';

/** Chapter 1: the year's trends under each policy, the environment, the years before. Figures count through it. */
export function trendsPart(content: ReportContent): Part {
  const words = `1 ${formatFiscalYear(content.fiscalYear)}の本県中小企業の動向`;
  const stated = content.report.sections.find(
    (each) => each.kind === 'trends' && /^1(?!\d)/.test(each.heading.trim()),
  );
  const number = numbering();
  return {
    id: 'chapter-1',
    orientation: 'portrait',
    kind: 'body',
    runningHead: stated?.heading ?? words,
    blocks: [
      heading(1, 'trends', words, stated),
      ...trendsByPolicy(content, number),
      ...environment(content, number),
      ...economicNotes(content),
    ],
  };
}
