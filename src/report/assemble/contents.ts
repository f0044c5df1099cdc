import type { Block, Contents, Heading, Part } from '../document.ts';

/** The table of contents: the headings of the three upper levels in the order of the paper. */
export function contentsPart(parts: readonly Part[]): Part {
  const entries = parts
    .flatMap(({ blocks }) => blocks)
    .filter(isListed)
    .map(({ id, level, text }) => ({ id, level: level as 1 | 2 | 3, text }));
  const contents: Contents = { kind: 'contents', id: 'contents', title: '目次', entries };
  return { id: 'front', orientation: 'portrait', kind: 'front', runningHead: '目次', blocks: [contents] };
}

const isListed = (block: Block): block is Heading => block.kind === 'heading' && block.level <= 3;
