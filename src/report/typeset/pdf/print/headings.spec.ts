import { describe, expect, it } from 'vitest';
import type { Block } from '../../../document.ts';
import { heading, treeOf } from '../fixtures/tree-of.ts';
import { printable } from '../fonts/index.ts';
import { printTree } from './index.ts';
import type { PrintBlock } from './print-tree.ts';

const fonts = printable();

/** Depth of each heading and sheet, in the order of reading. */
function depths(blocks: Block[]): number[] {
  const of = (block: PrintBlock): number[] => {
    if (block.kind === 'heading') return [block.tag];
    return block.kind === 'sheet' ? [block.tag, ...block.blocks.flatMap(of)] : [];
  };
  return printTree(treeOf(blocks), fonts).tree.parts.flatMap((part) => part.blocks.flatMap(of));
}

const sheet = (id: string, blocks: Block[]): Block => ({
  kind: 'sheet',
  id,
  number: '1',
  title: '事業',
  marks: [],
  amount: null,
  blocks,
});

describe('depth of headings', () => {
  it('begins at 1 and skips none, whatever the document says', () => {
    expect(
      depths([heading('①', 'a', 3), heading('1', 'b', 1), heading('【】', 'c', 4), heading('(1)', 'd', 2)]),
    ).toEqual([1, 1, 2, 2]);
  });

  it('a sheet is a heading below the last one, its parts are below it', () => {
    expect(
      depths([
        heading('1', 'a', 1),
        heading('(1)', 'b', 2),
        sheet('s', [heading('【事業概要】', 's1', 4), heading('【事業実績】', 's2', 4)]),
        sheet('t', []),
        heading('②', 'c', 3),
      ]),
    ).toEqual([1, 2, 3, 4, 5, 3, 3]);
  });
});
