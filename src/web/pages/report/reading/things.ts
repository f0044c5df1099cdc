import type { Block, Figure } from '../../../../report/index.ts';
import type { ReportSection } from './sections.ts';

/** What can be pointed to in a report, by id. */
export interface Things {
  sheets: Set<string>;
  /** Titles of sections; number and name of sheets. */
  titles: Map<string, string>;
  figures: Map<string, Figure>;
}

export function thingsIn(sections: readonly ReportSection[]): Things {
  const things: Things = { sheets: new Set(), titles: new Map(), figures: new Map() };
  for (const { pages } of sections) for (const blocks of pages) note(blocks, things);
  return things;
}

function note(blocks: readonly Block[], things: Things): void {
  for (const block of blocks) {
    if (block.kind === 'heading') things.titles.set(block.id, block.text);
    if (block.kind === 'figure') things.figures.set(block.id, block);
    if (block.kind === 'sheet') {
      things.sheets.add(block.id);
      things.titles.set(block.id, `${block.number} ${block.title}`);
    }
    if ('blocks' in block) note(block.blocks, things);
  }
}
