import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, Heading, List, Paragraph as Prose } from '../../document.ts';
import { emsOf, ownMark, plainText } from '../office/index.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { figure } from './figure.ts';
import type { Room, Setter, Setting } from './setting.ts';
import { sheet } from './sheet.ts';
import { table, wholeTwips } from './table.ts';
import { anchored, runs } from './text.ts';

export async function setBlocks(blocks: readonly Block[], room: Room, setting: Setting): Promise<Setter[]> {
  const all: Setter[] = [];
  for (const [at, block] of blocks.entries()) {
    const keepNext = room.keepNext === true && at < blocks.length - 1;
    all.push(...(await setBlock(block, { ...room, keepNext }, setting)));
  }
  return apart(all);
}

/** Word joins tables that touch, so something stands between them. */
const apart = (all: readonly Setter[]): Setter[] =>
  all.flatMap((here, at) =>
    here instanceof Table && all[at - 1] instanceof Table
      ? [new Paragraph({ style: 'Space', keepNext: true }), here]
      : [here],
  );

function setBlock(block: Block, room: Room, setting: Setting): Setter[] | Promise<Setter[]> {
  switch (block.kind) {
    case 'cover':
      return cover(block, setting);
    case 'contents':
      return contents(block, room, setting);
    case 'heading':
      return [heading(block, setting)];
    case 'paragraph':
      return [prose(block, room, setting)];
    case 'list':
      return list(block, room, setting);
    case 'table':
      return table(block, room, setting);
    case 'figure':
      return figure(block, room, setting);
    case 'sheet':
      return sheet(block, room, setting, (blocks, inner) => setBlocks(blocks, inner, setting));
    case 'side-by-side':
      return sideBySide(block.blocks, room, setting);
    case 'notice':
      return [
        new Paragraph({ style: 'Draft', children: anchored(block.id, runs(block.text, setting), setting) }),
      ];
    case 'page-break':
      return [new Paragraph({ style: 'Space', pageBreakBefore: true })];
  }
}

function heading({ level, id, text }: Heading, setting: Setting): Paragraph {
  setting.registry.where = text;
  const style = level === 4 || setting.listed.has(id) ? `Heading${level}` : `Unlisted${level}`;
  return new Paragraph({ style, children: anchored(id, runs(text, setting), setting) });
}

const PROSE: Record<Prose['style'], string> = {
  body: 'BodyText',
  lead: 'Lead',
  note: 'Note',
  source: 'Source',
  missing: 'Missing',
  proof: 'Proof',
};

const prose = ({ style, text, id }: Prose, { keepNext }: Room, setting: Setting) =>
  new Paragraph({
    style: PROSE[style],
    ...kept(keepNext),
    children: anchored(id, runs(text, setting), setting),
  });

function list({ id, items }: List, { keepNext }: Room, setting: Setting): Paragraph[] {
  return items.map((item, at) => {
    const own = Math.round(emsOf(ownMark(plainText(item, () => ''))) * LETTER);
    const mark: IParagraphOptions =
      own > 0 ? { indent: { left: own, hanging: own } } : { numbering: { reference: 'bullets', level: 0 } };
    const children = anchored(at === 0 ? id : undefined, runs(item, setting), setting);
    return new Paragraph({ style: 'ListParagraph', ...mark, ...kept(keepNext), children });
  });
}

/** Width of a letter of running text, in twips. */
const LETTER = 200;

const kept = (keepNext = false) => (keepNext ? { keepNext, keepLines: true } : {});

/** A table without rules holds what stands beside each other. */
async function sideBySide(blocks: readonly Block[], room: Room, setting: Setting): Promise<Setter[]> {
  if (blocks.length === 0) return [];
  const widths = wholeTwips(blocks.map(() => room.width / 20 / blocks.length));
  const cells: TableCell[] = [];
  for (const [at, block] of blocks.entries()) {
    const inside = await setBlocks([block], { ...room, width: widths[at]! - 200 }, setting);
    // Word wants a paragraph at the end of each cell.
    const children =
      inside.at(-1) instanceof Paragraph ? inside : [...inside, new Paragraph({ style: 'Space' })];
    cells.push(new TableCell({ children, width: { size: widths[at]!, type: WidthType.DXA } }));
  }
  return [
    new Table({
      rows: [new TableRow({ cantSplit: true, children: cells })],
      columnWidths: widths,
      width: { size: room.width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: WITHOUT_RULES,
    }),
  ];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const WITHOUT_RULES = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
