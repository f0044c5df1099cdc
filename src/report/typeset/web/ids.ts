import type { Block, Table, Text } from '../../document.ts';

type Visitor = (id: string, title: string | null, kind: Block['kind'] | 'row') => void;

/** Every id in the blocks with what its thing is called. */
export function visit(blocks: readonly Block[], see: Visitor): void {
  for (const block of blocks) {
    if ('id' in block && block.id !== undefined) see(block.id, titleOf(block), block.kind);
    if (block.kind === 'table') seeRows(block, see);
    if (block.kind === 'figure' && block.data !== null) visit([block.data], see);
    if (block.kind === 'sheet' || block.kind === 'side-by-side') visit(block.blocks, see);
  }
}

const seeRows = ({ head, body }: Table, see: Visitor): void => {
  for (const { id } of [...head, ...body]) if (id !== undefined) see(id, null, 'row');
};

function titleOf(block: Block): string | null {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'sheet':
      return `${block.number} ${block.title}`;
    case 'table':
    case 'contents':
      return block.title;
    case 'figure':
      return block.number === null ? block.title : `${block.number} ${block.title}`;
    default:
      return null;
  }
}

/** The ids to which texts in the blocks lead. */
export function linkedIds(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap(textsIn).flatMap(targets));
}

function targets(text: Text): string[] {
  if (typeof text === 'string') return [];
  return text.flatMap((part) => {
    if (typeof part === 'string') return [];
    if ('pageOf' in part) return [part.pageOf];
    return part.link === undefined ? [] : [part.link];
  });
}

function textsIn(block: Block): Text[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.body].flatMap(({ cells }) => cells.map(({ text }) => text));
    case 'sheet':
    case 'side-by-side':
      return block.blocks.flatMap(textsIn);
    default:
      return [];
  }
}
