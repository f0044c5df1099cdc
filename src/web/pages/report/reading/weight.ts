import type { Block, Row, Table } from '../../../../report/index.ts';

/** In characters of the tree; as HTML about twice as many, so that a page stays under some 300 KB. */
const LIGHT = 90_000;

/** The blocks in runs of which each is light enough for one page; a heavy table is continued on the next one. */
export function blocksOfWeight(blocks: readonly Block[], limit = LIGHT): Block[][] {
  const pages: Block[][] = [[]];
  let room = limit;
  for (const piece of blocks.flatMap((block) => pieces(block, limit))) {
    const weight = weightOf(piece);
    const page = pages.at(-1)!;
    if (weight > room && page.some(({ kind }) => kind !== 'heading')) {
      // A heading goes with what it is above.
      const lone = page.findLastIndex(({ kind }) => kind !== 'heading') + 1;
      pages.push([...page.splice(lone), piece]);
      room = limit - weight;
    } else {
      page.push(piece);
      room -= weight;
    }
  }
  return pages;
}

/** Ids of everything in the blocks that can be pointed to. */
export function idsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => [
    ...('id' in block && block.id !== undefined ? [block.id] : []),
    ...('blocks' in block ? idsIn(block.blocks) : []),
    ...(block.kind === 'table' ? block.body.flatMap(({ id }) => (id === undefined ? [] : [id])) : []),
  ]);
}

/** Photographs come by their own address and weigh nothing. */
const weightOf = (block: Block): number =>
  JSON.stringify(block, (key, value) => (key === 'bytes' ? '' : value)).length;

function pieces(block: Block, limit: number): Block[] {
  if (block.kind !== 'table' || weightOf(block) <= limit) return [block];
  return rowRuns(block, limit).map((body, i) => ({ ...block, body, notes: i === 0 ? block.notes : [] }));
}

/** Cut only where no cell spans over the cut. */
function rowRuns({ body }: Table, limit: number): Row[][] {
  const runs: Row[][] = [[]];
  let room = limit;
  let open = 0;
  for (const row of body) {
    const weight = JSON.stringify(row).length;
    if (open === 0 && weight > room && runs.at(-1)!.length > 0) {
      runs.push([]);
      room = limit;
    }
    runs.at(-1)!.push(row);
    room -= weight;
    open = Math.max(open, ...row.cells.map(({ rowSpan = 1 }) => rowSpan)) - 1;
  }
  return runs;
}
