import type { Section } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Block } from '../../document.ts';
import { heading } from '../heading.ts';
import { carriedNotice, missing, prose, proseOrNothing } from '../prose.ts';
import { circled } from '../words.ts';
import { figuresIn, figuresOfNoSection, hasFiguresIn } from './figures.ts';
import type { Numbering } from './numbering.ts';
import { tablesOf } from './stated-table.ts';
import { TOPICS, type Topic, topicOf } from './topics.ts';

/** What stands under one heading: a topic that we know, what the report says of it, or both. */
interface Part {
  topic: Topic | null;
  section: Section | null;
}

/** (2) of chapter 1: 本県中小企業を取り巻く環境, topic by topic. */
export function environment(content: ReportContent, number: Numbering): Block[] {
  const sections = content.report.sections.filter(({ kind }) => kind === 'environment');
  const opening = sections.filter((each) => /取り巻く環境/.test(each.heading));
  const stated = sections.filter((each) => !opening.includes(each) && !/年度別の経済概況/.test(each.heading));
  const blocks = [
    ...proseOrNothing(opening.flatMap((each) => each.paragraphs)),
    ...partsOf(stated, content).flatMap((part, index) => partBlocks(part, index + 1, content, number)),
    ...tablesOf(content, null),
    ...figuresOfNoSection(content, number),
  ];
  return [
    heading(2, 'environment', '(2) 本県中小企業を取り巻く環境', opening[0]),
    ...(blocks.length === 0 ? [missing()] : blocks),
  ];
}

/** In the order of the paper; then topics of which there are only figures. Not every prefecture speaks of all six. */
function partsOf(sections: readonly Section[], content: ReportContent): Part[] {
  const stated = sections.map((section, index): Part => {
    const topic = topicOf(section.heading);
    const isFirst = sections.findIndex((each) => topicOf(each.heading) === topic) === index;
    return { topic: isFirst ? topic : null, section };
  });
  const told = new Set(stated.map(({ topic }) => topic));
  const shown = (topic: Topic) =>
    tablesOf(content, topic).length > 0 || hasFiguresIn(content, [topic.section]);
  const untold = TOPICS.filter((topic) => !told.has(topic) && shown(topic));
  return [...stated, ...untold.map((topic): Part => ({ topic, section: null }))];
}

function partBlocks(
  { topic, section }: Part,
  position: number,
  content: ReportContent,
  number: Numbering,
): Block[] {
  const id = `environment-${topic?.section ?? `other-${position}`}`;
  return [
    heading(3, id, `${circled(position)} ${topic?.title ?? ''}`, section),
    ...carriedNotice(section ?? {}, content.edition.kind === 'draft'),
    ...prose(section?.paragraphs ?? []),
    ...(topic === null ? [] : tablesOf(content, topic)),
    ...(topic === null ? [] : figuresIn(content, [topic.section], number)),
  ];
}
