import type { Block, Part } from '../document.ts';

/**
 * Papers head two sections alike and number two tables 表1: the later one gets `-2` behind its id, so that every id of
 * the document names one thing.
 */
export function withUniqueIds(parts: readonly Part[]): Part[] {
  const taken = new Set<string>();
  const free = (id: string): string => {
    let own = id;
    for (let again = 2; taken.has(own); again += 1) own = `${id}-${again}`;
    taken.add(own);
    return own;
  };
  const unique = (block: Block): Block => {
    const own = 'id' in block && block.id !== undefined ? { ...block, id: free(block.id) } : block;
    return 'blocks' in own ? { ...own, blocks: own.blocks.map(unique) } : own;
  };
  return parts.map((part) => ({ ...part, blocks: part.blocks.map(unique) }));
}
