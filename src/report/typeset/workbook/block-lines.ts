import type { Block, Figure, Sheet } from '../../document.ts';
import {
  marksItself,
  type Picture,
  pictureOf,
  plainText,
  type Registry,
  sourceLine,
} from '../office/index.ts';
import { HIGHEST, heightOf } from './heights.ts';
import { ACROSS, across, type Box, type Line, line } from './line.ts';
import { LOOKS, type Look } from './looks.ts';
import { tableLines } from './table-lines.ts';

/** Blocks as rows of a worksheet that is `width` points wide. */
export async function blockLines(
  blocks: readonly Block[],
  width: number,
  registry: Registry,
): Promise<Line[]> {
  const all: Line[] = [];
  for (const block of blocks) all.push(...(await linesOf(block, width, registry)));
  return all;
}

const SPACE = () => line([], { height: 8 });

async function linesOf(block: Block, width: number, registry: Registry): Promise<Line[]> {
  const ids = 'id' in block && block.id !== undefined ? [block.id] : [];
  const said = (text: string, look: Look, more: Partial<Line> = {}): Line =>
    line([across(text, look)], { height: heightOf(across(text, look), width), ...more });
  const words = (text: Parameters<typeof plainText>[0]) => plainText(text, registry.pageOf);
  switch (block.kind) {
    case 'cover':
      return [
        said(block.year, LOOKS.coverYear),
        ...block.titleLines.map((text) => said(text, LOOKS.coverTitle)),
        ...[block.issued ?? '', block.issuer, ...block.notes]
          .filter((text) => text !== '')
          .map((text) => said(text, LOOKS.body)),
        SPACE(),
      ];
    case 'contents':
      return [
        said(block.title, LOOKS.heading2, { ids }),
        ...block.entries.map((entry) => entryLine(entry, width, registry)),
      ];
    case 'heading':
      registry.where = block.text;
      return [SPACE(), said(block.text, LOOKS[`heading${block.level}`], { ids })];
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
      return [...bandLines(block, width, registry), ...(await blockLines(block.blocks, width, registry))];
    case 'side-by-side':
      return blockLines(block.blocks, width, registry);
    case 'notice':
      return [said(words(block.text), LOOKS.draft, { ids })];
    case 'page-break':
      return [line([], { height: 1, role: 'page-break' })];
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
  return [line([], { height: 12, role: 'sheet' }), line(boxes, { height, ids: [id] })];
}

/** Title and unit, the picture or 資料なし, notes, source, and the figures behind it. */
async function figureLines(block: Figure, width: number, registry: Registry): Promise<Line[]> {
  const heading = [block.number, block.title].filter((part) => part !== null && part !== '').join('　');
  registry.where = heading;
  const said = (text: string, look: Look, ids: string[] = []) =>
    line([across(text, look)], { height: heightOf(across(text, look), width), ids });
  const picture = await pictureFor(block, registry);
  const instead = block.picture === null ? '資料なし' : '（この図は表示できません。）';
  return [
    said(heading, LOOKS.caption, [block.id]),
    ...(block.unit === null ? [] : [said(block.unit, LOOKS.unit)]),
    picture ? pictureLine(picture, width) : said(instead, LOOKS.missing),
    ...block.notes.map((note) => said(note, LOOKS.note)),
    ...(block.source === null ? [] : [said(sourceLine(block.source), LOOKS.source)]),
    ...(block.data === null ? [] : tableLines(block.data, width, registry)),
    SPACE(),
  ];
}

const POINTS_PER_PIXEL = 0.75;

function pictureLine(picture: Picture, width: number): Line {
  const fits = Math.min(
    1,
    (width - 8) / (picture.width * POINTS_PER_PIXEL),
    (HIGHEST - 10) / (picture.height * POINTS_PER_PIXEL),
  );
  const shown = {
    ...picture,
    width: Math.round(picture.width * fits),
    height: Math.round(picture.height * fits),
  };
  return line([], { height: shown.height * POINTS_PER_PIXEL + 8, picture: shown });
}

async function pictureFor({ picture }: Figure, registry: Registry): Promise<Picture | null> {
  if (picture === null) return null;
  try {
    return await pictureOf(picture);
  } catch (problem) {
    registry.complain('picture', (problem as Error).message);
    return null;
  }
}
