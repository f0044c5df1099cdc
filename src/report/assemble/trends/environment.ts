import type { Section } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Block } from '../../document.ts';
import { heading } from '../heading.ts';
import { carriedNotice, missing, prose, proseOrNothing } from '../prose.ts';
import { circled } from '../words.ts';
import { figuresIn, hasFiguresIn } from './figures.ts';
import type { Numbering } from './numbering.ts';
import { tablesIn } from './stated-table.ts';
import { TOPICS, type Topic, topicOf } from './topics.ts';

/** (2) of chapter 1: 本県中小企業を取り巻く環境, topic by topic. */
export function environment(content: ReportContent, number: Numbering): Block[] {
  const sections = content.report.sections.filter(({ kind }) => kind === 'environment');
  const opening = sections.filter((each) => /取り巻く環境/.test(each.heading));
  const stated = sections.filter((each) => !opening.includes(each) && !/年度別の経済概況/.test(each.heading));
  const blocks = [
    ...TOPICS.flatMap((topic, index) => topicBlocks(topic, index + 1, stated, content, number)),
    ...stated
      .filter((each) => topicOf(each.heading) === null)
      .flatMap((each, index) => other(each, index + 1)),
  ];
  const intro = proseOrNothing(opening.flatMap((each) => each.paragraphs));
  return [
    heading(2, 'environment', '(2) 本県中小企業を取り巻く環境', opening[0]),
    ...intro,
    ...(blocks.length === 0 && intro.length === 0 ? [missing()] : blocks),
  ];
}

/** Nothing where the report has neither words nor figures of it: not every prefecture speaks of all six. */
function topicBlocks(
  topic: Topic,
  position: number,
  sections: readonly Section[],
  content: ReportContent,
  number: Numbering,
): Block[] {
  const section = sections.find((each) => topicOf(each.heading) === topic);
  const tables = tablesIn(content, topic);
  if (!section && tables.length === 0 && !hasFiguresIn(content, [topic.section])) return [];
  return [
    heading(3, `environment-${topic.section}`, `${circled(position)} ${topic.title}`, section),
    ...carriedNotice(section ?? {}, content.edition.kind === 'draft'),
    ...prose(section?.paragraphs ?? []),
    ...tables,
    ...figuresIn(content, [topic.section], number),
  ];
}

const other = (section: Section, index: number): Block[] => [
  heading(3, `environment-other-${index}`, '', section),
  ...prose(section.paragraphs),
];
