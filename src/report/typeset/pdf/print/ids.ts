import type { Block, DocumentTree } from '../../../document.ts';

/** Every id of the document, in its order. */
export function idsOf(tree: DocumentTree): string[] {
  return tree.parts.flatMap((part) => [part.id, ...part.blocks.flatMap(idsOfBlock)]);
}

function idsOfBlock(block: Block): string[] {
  const own = 'id' in block && block.id !== undefined ? [block.id] : [];
  if (block.kind === 'sheet' || block.kind === 'side-by-side')
    return [...own, ...block.blocks.flatMap(idsOfBlock)];
  if (block.kind === 'figure') return [...own, ...(block.data ? idsOfBlock(block.data) : [])];
  if (block.kind !== 'table') return own;
  return [...own, ...[...block.head, ...block.body].flatMap(({ id }) => (id === undefined ? [] : [id]))];
}

/** The ids that headings and sheets bear, and nothing else. */
export function headingIdsOf(tree: DocumentTree): Set<string> {
  const times = new Map<string, number>();
  for (const id of idsOf(tree)) times.set(id, (times.get(id) ?? 0) + 1);
  const headings = tree.parts.flatMap(({ blocks }) => blocks.flatMap(headingIds));
  return new Set(headings.filter((id) => times.get(id) === 1));
}

const headingIds = (block: Block): string[] => [
  ...(block.kind === 'heading' || block.kind === 'sheet' ? [block.id] : []),
  ...('blocks' in block ? block.blocks.flatMap(headingIds) : []),
];
