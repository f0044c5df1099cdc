import type { Figure } from '../../document.ts';
import { type Picture, pictureOf, type Registry, sourceLine } from '../office/index.ts';
import { HIGHEST, heightOf } from './heights.ts';
import { across, type Line, line } from './line.ts';
import { LOOKS, type Look } from './looks.ts';
import { tableLines } from './table-lines.ts';

/** Title and unit, the picture or 資料なし, notes, source, and the figures behind it. */
export async function figureLines(block: Figure, width: number, registry: Registry): Promise<Line[]> {
  const heading = [block.number, block.title].filter((part) => part !== null && part !== '').join('　');
  if (heading !== '') registry.where = heading;
  const said = (text: string, look: Look) =>
    line([across(text, look)], { height: heightOf(across(text, look), width) });
  const caption = block.unit === null ? heading : `${heading}（${block.unit}）`;
  const picture = await pictureFor(block, registry);
  const instead = block.picture === null ? '資料なし' : '（この図は表示できません。）';
  const lines = [
    ...(caption === '' ? [] : [said(caption, LOOKS.caption)]),
    picture
      ? pictureLine(picture, block.alt, width, block.picture?.kind === 'image' ? PHOTOGRAPH : HIGHEST - 10)
      : said(instead, LOOKS.missing),
    ...block.notes.map((note) => said(note, LOOKS.note)),
    ...(block.source === null ? [] : [said(sourceLine(block.source), LOOKS.source)]),
    ...(block.data === null ? [] : tableLines(block.data, width, registry)),
  ];
  lines[0]!.ids.push(block.id);
  lines[0]!.whole = lines.length;
  return [...lines, line([], { height: 8 })];
}

const POINTS_PER_PIXEL = 0.75;
/** A photograph illustrates: two of them and their story fit on a page. In points. */
const PHOTOGRAPH = 220;

function pictureLine(picture: Picture, alt: string, width: number, highest: number): Line {
  const fits = Math.min(
    1,
    (width - 8) / (picture.width * POINTS_PER_PIXEL),
    highest / (picture.height * POINTS_PER_PIXEL),
  );
  const shown = {
    ...picture,
    alt,
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
