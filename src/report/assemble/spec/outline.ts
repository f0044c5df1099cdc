import type { Block, DocumentTree, Text } from '../../document.ts';

const TEXT = 24;

/** The tree as an indented outline that reads like a table of contents: kind, id, the beginning of the text. */
export function outline(tree: DocumentTree): string {
  const parts = tree.parts.map(({ id, kind, orientation, blocks }) => [
    `${id} (${kind}, ${orientation})`,
    ...blocksOf(blocks, 1),
  ]);
  return parts.flat().join('\n');
}

/** What stands below a heading is set in by its level. */
function blocksOf(blocks: readonly Block[], from: number): string[] {
  let depth = from;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') depth = from + block.level;
    const at = block.kind === 'heading' ? depth - 1 : depth;
    const line = `${'  '.repeat(at)}${[kindOf(block), idOf(block), textOf(block)].filter((each) => each !== '').join(' ')}`;
    return block.kind === 'sheet' ? [line, ...blocksOf(block.blocks, depth - 2)] : [line];
  });
}

const kindOf = (block: Block): string => (block.kind === 'paragraph' ? block.style : block.kind);
const idOf = (block: Block): string => ('id' in block && block.id !== undefined ? `#${block.id}` : '');

function textOf(block: Block): string {
  if (block.kind === 'heading' || block.kind === 'notice') return block.text;
  if (block.kind === 'paragraph') return short(block.text);
  if (block.kind === 'list') return block.items.map(short).join(' | ');
  if (block.kind === 'table') return `${block.body.length} rows`;
  if (block.kind === 'figure') return [block.number, block.title].filter((each) => each !== null).join(' ');
  if (block.kind === 'sheet') return `${block.number} ${block.title} ${block.amount ?? ''}`;
  return block.kind === 'contents' ? `${block.entries.length} entries` : '';
}

function short(text: Text): string {
  const whole =
    typeof text === 'string'
      ? text
      : text.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join('');
  return whole.length <= TEXT ? whole : `${whole.slice(0, TEXT)}…`;
}
