import type { Block, Contents, Cover, Figure, Heading, Notice, Paragraph, Sheet } from '../../../document.ts';
import { printList } from './list.ts';
import { printPicture } from './picture.ts';
import { anchorOf, complain, type Preparation, within } from './preparation.ts';
import type { PrintBlock, PrintContents, PrintFigure, PrintHeading, PrintSheet } from './print-tree.ts';
import { fitsPage } from './sheet-height.ts';
import { printTable } from './table.ts';
import { plainWords, spoken, UNTITLED, words } from './words.ts';

/** Points between two blocks that stand side by side. */
const GUTTER = 16;
/** A table that stands beside its picture has at least this share of the width. */
const NARROWEST_TABLE = 0.4;

/** Blocks for a column of so many points. */
export function printBlocks(preparation: Preparation, blocks: readonly Block[], width: number): PrintBlock[] {
  const possible = preparation.isInside ? blocks.filter(({ kind }) => kind !== 'page-break') : blocks;
  return possible.map((block) => printBlock(preparation, block, width));
}

function printBlock(preparation: Preparation, block: Block, width: number): PrintBlock {
  switch (block.kind) {
    case 'cover':
      return printCover(preparation, block);
    case 'contents':
      return printContents(preparation, block);
    case 'heading':
      return printHeading(preparation, block);
    case 'paragraph':
    case 'notice':
      return printParagraph(preparation, block);
    case 'list':
      return printList(preparation, withAnchor(preparation, block));
    case 'table':
      return printTable(preparation, block, width);
    case 'figure':
      return printFigure(preparation, block, width);
    case 'sheet':
      return printSheet(preparation, block, width);
    case 'side-by-side':
      return sideBySide(preparation, block.blocks, width);
    case 'page-break':
      return block;
  }
}

function sideBySide(preparation: Preparation, blocks: readonly Block[], width: number): PrintBlock {
  const each = (width - GUTTER * (blocks.length - 1)) / Math.max(blocks.length, 1);
  return { kind: 'side-by-side', blocks: inside(preparation, () => printBlocks(preparation, blocks, each)) };
}

function inside<T>(preparation: Preparation, make: () => T): T {
  const before = preparation.isInside;
  preparation.isInside = true;
  const made = make();
  preparation.isInside = before;
  return made;
}

function withAnchor<T extends { id?: string }>(preparation: Preparation, block: T): T {
  const id = block.id === undefined ? null : anchorOf(preparation, block.id);
  const { id: _, ...rest } = block;
  return (id === null ? rest : { ...rest, id }) as T;
}

function printCover(preparation: Preparation, cover: Cover): Cover {
  const plain = (text: string) => plainWords(preparation, text);
  return {
    kind: 'cover',
    year: plain(cover.year),
    titleLines: cover.titleLines.map(plain),
    issued: cover.issued === null ? null : plain(cover.issued),
    issuer: plain(cover.issuer),
    notes: cover.notes.map(plain),
  };
}

/** An entry whose place is not printed would send the reader nowhere. */
function printContents(preparation: Preparation, contents: Contents): PrintContents {
  const entries = contents.entries.filter(({ id, text }) => {
    if (preparation.known.has(id)) return true;
    complain(
      preparation,
      'reference',
      `目次の「${text}」が指す先「${id}」がこの文書にありません。目次から除きました。`,
    );
    return false;
  });
  preparation.depth = 1;
  return {
    kind: 'contents',
    id: anchorOf(preparation, contents.id),
    title: plainWords(preparation, contents.title),
    entries: entries.map((entry) => ({ ...entry, text: plainWords(preparation, entry.text) })),
    isOutline: entries.length > 0 && entries.every(({ id }) => preparation.headings.has(id)),
  };
}

function printHeading(preparation: Preparation, { level, id, text }: Heading): PrintHeading {
  // In a sheet, its number and name say more than 【事業概要】.
  if (preparation.floor === 0) preparation.where = text;
  preparation.depth = Math.min(preparation.floor + level, preparation.depth + 1);
  return {
    kind: 'heading',
    level,
    id: anchorOf(preparation, id),
    text: words(preparation, text.trim() === '' ? UNTITLED : text),
    tag: preparation.depth,
    bookmarked: preparation.floor === 0 && level < 4,
    opensPage: level === 1 && !preparation.isInside,
  };
}

function printParagraph(preparation: Preparation, block: Paragraph | Notice): PrintBlock {
  const { kind, text } = block;
  const { id } = withAnchor(preparation, block);
  const said = typeof text === 'string' ? text.replace(/^[\s　]+/u, '') : text;
  const common = { text: words(preparation, said), ...(id !== undefined && { id }) };
  return kind === 'notice' ? { kind, ...common } : { kind, style: block.style, ...common };
}

function printFigure(preparation: Preparation, figure: Figure, width: number): PrintFigure {
  const where = [figure.number, figure.title].filter((part) => part !== null).join(' ');
  return within(preparation, where, () => {
    const plain = (text: string) => plainWords(preparation, text);
    const { at: _, ...rest } = figure;
    const picture = printPicture(preparation, figure.id, figure.picture, width);
    const room = width - (picture?.width ?? width) - GUTTER;
    const dataBeside = figure.data !== null && room > width * NARROWEST_TABLE;
    return {
      ...rest,
      id: anchorOf(preparation, figure.id) ?? '',
      title: plain(figure.title),
      unit: figure.unit === null ? null : plain(figure.unit),
      // PDF/UA-1 (7.3) asks for words; the title is better than none.
      alt: figure.alt.trim() === '' ? figure.title : figure.alt,
      picture,
      data: figure.data === null ? null : printTable(preparation, figure.data, dataBeside ? room : width),
      dataBeside,
      source: figure.source === null ? null : plain(figure.source),
      notes: figure.notes.map(plain),
    };
  });
}

function printSheet(preparation: Preparation, sheet: Sheet, width: number): PrintSheet {
  return within(preparation, `${sheet.number} ${spoken(sheet.title)}`, () => {
    const { depth, floor } = preparation;
    const plain = (text: string) => plainWords(preparation, text);
    const tag = depth + 1;
    Object.assign(preparation, { depth: tag, floor: tag });
    const printed: PrintSheet = {
      kind: 'sheet',
      id: anchorOf(preparation, sheet.id),
      number: plain(sheet.number),
      title: plain(sheet.title),
      marks: sheet.marks.map(plain),
      amount: sheet.amount === null ? null : plain(sheet.amount),
      tag,
      fits: fitsPage(sheet.blocks, width),
      blocks: inside(preparation, () => printBlocks(preparation, sheet.blocks, width)),
    };
    Object.assign(preparation, { depth, floor });
    return printed;
  });
}
