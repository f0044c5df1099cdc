import type { Block, Sheet } from '../../document.ts';
import { marksItself, plainText, type Registry } from '../office/index.ts';
import { coverLines } from './cover-lines.ts';
import { figureLines } from './figure-lines.ts';
import { heightOf } from './heights.ts';
import { ACROSS, across, type Box, type Line, line } from './line.ts';
import { LOOKS, type Look } from './looks.ts';
import { tableLines } from './table-lines.ts';

/** Blocks as rows of a worksheet that is `width` points wide. */
export async function blockLines(
  blocks: readonly Block[],
  width: number,
  registry: Registry,
): Promise<Line[]> {
  const all: Line[][] = [];
  for (const block of blocks) all.push(await linesOf(block, width, registry));
  keepHeadings(blocks, all);
  return all.flat();
}

/** A heading stands on the page of what it heads: two rows of it, or as many as must stand together. */
function keepHeadings(blocks: readonly Block[], all: readonly Line[][]): void {
  for (let at = all.length - 2; at >= 0; at--) {
    if (blocks[at]!.kind !== 'heading') continue;
    const [own, next] = [all[at]!, all[at + 1]!];
    own[0]!.whole = own.length + Math.max(next[0]?.whole ?? 0, Math.min(next.length, 2));
  }
}

const SPACE = () => line([], { height: 8 });
const pageBreak = () => line([], { height: 1, role: 'page-break' });

async function linesOf(block: Block, width: number, registry: Registry): Promise<Line[]> {
  const ids = 'id' in block && block.id !== undefined ? [block.id] : [];
  const said = (text: string, look: Look, more: Partial<Line> = {}): Line =>
    line([across(text, look)], { height: heightOf(across(text, look), width), ...more });
  const words = (text: Parameters<typeof plainText>[0]) => plainText(text, registry.pageOf);
  switch (block.kind) {
    case 'cover':
      return coverLines(block, width);
    case 'contents':
      return [
        pageBreak(),
        said(block.title, LOOKS.heading2, { ids }),
        SPACE(),
        ...block.entries.map((entry) => entryLine(entry, width, registry)),
      ];
    case 'heading':
      registry.where = block.text;
      return [
        SPACE(),
        said(block.text, LOOKS[`heading${block.level}`], { ids }),
        ...(block.level < 4 ? [line([], { height: 5 })] : []),
      ];
    case 'paragraph':
      return [said(words(block.text), LOOKS[block.style], { ids })];
    case 'list':
      return block.items.map((item, at) => {
        const text = words(item);
        return said(marksItself(text) ? text : `・${text}`, LOOKS.item, at === 0 ? { ids } : {});
      });
    case 'table':
      return [...tableLines(block, width, registry), SPACE()];
    case 'figure':
      return figureLines(block, width, registry);
    case 'sheet':
      return sheetLines(block, width, registry);
    case 'side-by-side':
      return blockLines(block.blocks, width, registry);
    case 'notice':
      return [said(words(block.text), LOOKS.draft, { ids })];
    case 'page-break':
      return [pageBreak()];
  }
}

function entryLine(
  { id, level, text }: { id: string; level: 1 | 2 | 3; text: string },
  width: number,
  registry: Registry,
): Line {
  const page = registry.pageOf(id);
  const edge = Math.round(ACROSS * 0.92);
  const name: Box = { ...across(text, LOOKS[`entry${level}`]), to: edge, link: id };
  const number: Box = {
    ...across(page, LOOKS.entryPage),
    from: edge,
    value: /^\d+$/.test(page) ? Number(page) : null,
  };
  return line([name, number], { height: Math.max(18, heightOf(name, width)) });
}

async function sheetLines(block: Sheet, width: number, registry: Registry): Promise<Line[]> {
  const lines = [...bandLines(block, width, registry), ...(await blockLines(block.blocks, width, registry))];
  lines[0]!.whole = lines.length;
  return lines;
}

/** The band above a sheet. The marks stand behind the amount: a name in the band is a name and nothing else. */
function bandLines({ id, number, title, marks, amount }: Sheet, width: number, registry: Registry): Line[] {
  registry.where = `${number} ${title}`.trim();
  const [first, last] = [Math.round(ACROSS * 0.07), Math.round(ACROSS * 0.7)];
  const behind = [amount, marks.join('・')].filter((text) => text !== null && text !== '').join('　');
  const no = /^\d+$/.test(number) ? Number(number) : null;
  const boxes: Box[] = [
    { ...across(number, LOOKS.bandNumber), to: first, value: no },
    { ...across(title, LOOKS.bandName), from: first, to: last },
    { ...across(behind, LOOKS.bandAmount), from: last },
  ];
  const height = Math.max(22, ...boxes.map((box) => heightOf(box, width)));
  return [line([], { height: 12 }), line(boxes, { height, ids: [id] })];
}
