import { ImageRun, Paragraph, TextRun } from 'docx';
import type { Figure } from '../../document.ts';
import { type Picture, pictureOf, sourceLine } from '../office/index.ts';
import type { Room, Setter, Setting } from './setting.ts';
import { table } from './table.ts';
import { anchored, runs } from './text.ts';

const TWIPS_PER_PIXEL = 15;
/** A figure higher than this would push its title to another page. */
const HIGHEST = 560;

/** Title and unit, the picture or 資料なし, notes, source: together on one page. */
export async function figure(block: Figure, room: Room, setting: Setting): Promise<Setter[]> {
  const heading = [block.number, block.title].filter((part) => part !== null && part !== '').join('　');
  if (heading !== '') setting.registry.where = heading;
  const picture = await pictureFor(block, setting);
  const unit = block.unit === null ? [] : [new TextRun({ text: `（${block.unit}）`, bold: false, size: 16 })];
  const title = heading === '' ? unit : [...runs(heading, setting), ...unit];
  const body = [picture ? image(picture, heading, block.alt, room, setting) : instead(block)];
  const style = picture ? 'Picture' : 'Missing';
  return [
    ...(title.length === 0
      ? [new Paragraph({ style, children: anchored(block.id, body, setting) })]
      : [
          new Paragraph({ style: 'Caption', children: anchored(block.id, title, setting) }),
          new Paragraph({ style, children: body }),
        ]),
    ...block.notes.map((note) => new Paragraph({ style: 'Note', children: runs(note, setting) })),
    ...(block.source === null
      ? []
      : [new Paragraph({ style: 'Source', children: runs(sourceLine(block.source), setting) })]),
    ...(block.data ? table(block.data, room, setting) : []),
  ];
}

async function pictureFor({ picture }: Figure, setting: Setting): Promise<Picture | null> {
  if (picture === null) return null;
  try {
    return await pictureOf(picture);
  } catch (problem) {
    setting.registry.complain('picture', (problem as Error).message);
    return null;
  }
}

const instead = ({ picture }: Figure) =>
  new TextRun(picture === null ? '資料なし' : '（この図は表示できません。）');

function image(picture: Picture, name: string, alt: string, room: Room, setting: Setting): ImageRun {
  const scale = Math.min(1, room.width / TWIPS_PER_PIXEL / picture.width, HIGHEST / picture.height);
  const transformation = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
  const altText = { id: String(setting.next('drawing')), name, description: alt, title: name };
  const raster = { type: picture.type, data: picture.bytes } as const;
  const data =
    picture.svg === null
      ? raster
      : ({ type: 'svg', data: Buffer.from(picture.svg), fallback: raster } as const);
  return new ImageRun({ ...data, transformation, altText });
}
