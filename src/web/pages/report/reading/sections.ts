import type { Block, DocumentTree, Heading, Part } from '../../../../report/index.ts';
import { blocksOfWeight, idsIn } from './weight.ts';

/** What one page of the browser shows: a chapter or a part of it. */
export interface ReportSection {
  /** Id of its heading; the address. */
  id: string;
  title: string;
  level: 1 | 2 | 3;
  /** Titles that stand above it on its page without words of their own: the chapter's, (2) …. */
  above: string[];
  isLandscape: boolean;
  /** The chapter, as the paper's running head says it. */
  runningHead: string;
  /** Its blocks, in runs that are light enough for one page. */
  pages: Block[][];
}

/** Where a thing of the document is shown. */
export interface Place {
  section: string;
  /** From 1. */
  page: number;
}

/** The document cut at its headings; a subsection has a page of its own where its section would be too heavy. */
export function sectionsOf({ parts }: DocumentTree): ReportSection[] {
  return parts.filter(isRead).flatMap((part) => cut(part, part.blocks, 1));
}

/** Which section and page shows the thing with an id. */
export function placesOf(sections: readonly ReportSection[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, pages } of sections) {
    places.set(id, { section: id, page: 1 });
    pages.forEach((blocks, i) => {
      for (const each of idsIn(blocks)) if (!places.has(each)) places.set(each, { section: id, page: i + 1 });
    });
  }
  return places;
}

/** Cover and contents are the report's first page, told by its own words. */
const isRead = ({ blocks }: Part) => blocks.some(({ kind }) => kind !== 'cover' && kind !== 'contents');

/** What stands before the first heading belongs to the section that follows, or to a section named as the part. */
function cut(part: Part, blocks: readonly Block[], level: 1 | 2 | 3): ReportSection[] {
  const starts = blocks.flatMap((block, i) => (isHeading(block, level) ? [i] : []));
  if (starts.length === 0)
    return level < 3 ? cut(part, blocks, (level + 1) as 2 | 3) : [section(part, null, blocks)];
  const runs = starts.map((start, i) => blocks.slice(i === 0 ? 0 : start, starts[i + 1]));
  return runs.flatMap((run) => {
    const heading = run.find((block): block is Heading => isHeading(block, level))!;
    return divided(part, heading, run);
  });
}

/** A chapter is cut at its (1), (2) …, these at their ①, ② … where they print programs or are too heavy for one page. */
function divided(part: Part, heading: Heading, blocks: readonly Block[]): ReportSection[] {
  const whole = section(part, heading, blocks);
  const below = (heading.level + 1) as 2 | 3;
  const first = blocks.findIndex((block) => isHeading(block, below));
  const isLight = whole.pages.length === 1 && !blocks.some(({ kind }) => kind === 'sheet');
  if (heading.level > 2 || first < 0) return [whole];
  const opening = blocks.slice(0, first);
  const rest = cut(part, blocks.slice(first), below);
  const isBare = opening.every((block) => block === heading || block.kind === 'page-break');
  // (2) above ① alone is no section of its own, however little is said of ①.
  if (heading.level === 2 && isLight && !(isBare && rest.length === 1)) return [whole];
  // A bare chapter title stands above its first section instead of on a page of its own.
  return isBare
    ? rest.map((each, i) => (i === 0 ? withOpening(each, opening) : each))
    : [section(part, heading, opening), ...rest];
}

const withOpening = (each: ReportSection, opening: readonly Block[]): ReportSection => ({
  ...each,
  above: [...opening.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])), ...each.above],
  pages: each.pages.map((blocks, i) => (i === 0 ? [...opening, ...blocks] : blocks)),
});

function section(part: Part, heading: Heading | null, blocks: readonly Block[]): ReportSection {
  return {
    id: heading?.id ?? part.id,
    title: heading?.text ?? part.runningHead,
    level: heading === null ? 1 : (Math.min(3, heading.level) as 1 | 2 | 3),
    above: [],
    isLandscape: part.orientation === 'landscape',
    runningHead: part.runningHead,
    pages: blocksOfWeight(blocks),
  };
}

const isHeading = (block: Block, level: number): block is Heading =>
  block.kind === 'heading' && block.level === level;
