import type { Block, Table } from '../../../document.ts';
import { lineCount, textWidth } from './text-width.ts';
import { spoken } from './words.ts';

/** Points between top and bottom margin of a portrait page. */
const PAGE = 694;
const LINE = 16;
const ROW = 20;
const ROW_LINE = 12;

/**
 * Whether blocks surely fit on a page, surely don't, or (`null`) must be measured: measuring means setting twice,
 * and nearly every sheet is much smaller than a page.
 */
export function fitsPage(blocks: readonly Block[], width: number): boolean | null {
  const height = 50 + heightOf(blocks, width);
  return height < 0.7 * PAGE ? true : height > 1.5 * PAGE ? false : null;
}

function heightOf(blocks: readonly Block[], width: number): number {
  return blocks.reduce((total, block) => total + blockHeight(block, width), 0);
}

function blockHeight(block: Block, width: number): number {
  switch (block.kind) {
    case 'heading':
      return 2 * LINE;
    case 'paragraph':
    case 'notice':
      return lineCount(spoken(block.text), width / 10) * LINE + 8;
    case 'list':
      return block.items.reduce((total, item) => total + lineCount(spoken(item), width / 10 - 3) * LINE, 0);
    case 'table':
      return tableHeight(block, width);
    case 'figure':
      return 320 + (block.data ? tableHeight(block.data, width) : 0);
    case 'sheet':
      return 50 + heightOf(block.blocks, width);
    default:
      return 320;
  }
}

/** Points, rather too many than too few. */
export function tableHeight({ columns, head, body, notes }: Table, width: number): number {
  const total = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const rows = [...head, ...body].map(({ cells }) => {
    const lines = cells.map(
      ({ text }, at) => textWidth(spoken(text)) / (((columns[at]?.width ?? total) / total) * (width / 8.5)),
    );
    return ROW + Math.floor(Math.max(0, ...lines)) * ROW_LINE;
  });
  return 30 + rows.reduce((sum, row) => sum + row, 0) + notes.length * ROW_LINE;
}
