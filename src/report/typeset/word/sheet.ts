import { Paragraph, Tab, TextRun } from 'docx';
import type { Block, Sheet } from '../../document.ts';
import { emsOf, linesOf, plainText } from '../office/index.ts';
import type { Room, SetInside, Setter, Setting } from './setting.ts';
import { anchored, runs } from './text.ts';

/** Sheets of at most so many lines are not broken: two of them fill a page. */
const WHOLE = 26;

/** Ems of name and amount that fit on one line of the band. */
const BAND_ROOM = 40;

/** A band with number, name and amount, then what the sheet says. A short sheet stays on one page. */
export async function sheet(
  block: Sheet,
  room: Room,
  setting: Setting,
  setInside: SetInside,
): Promise<Setter[]> {
  setting.registry.where = `${block.number} ${block.title}`.trim();
  const whole = heightOf(block.blocks) <= WHOLE;
  return [band(block, room, setting), ...(await setInside(block.blocks, { ...room, keepNext: whole }))];
}

/**
 * One paragraph, so that it stays with what follows in every program, and one of the outline, so that the navigation
 * pane lists it. The marks stand behind the amount: a name in the band is a name and nothing else.
 */
function band({ id, number, title, marks, amount }: Sheet, room: Room, setting: Setting): Paragraph {
  const behind = [amount, marks.join('・')].filter((text) => text !== null && text !== '').join('　');
  const full = emsOf(title) + emsOf(behind) > BAND_ROOM;
  const children = [
    ...runs(number, setting),
    new TextRun({ children: [new Tab()] }),
    ...runs(title, setting),
    ...(behind === '' ? [] : [new TextRun({ children: [new Tab(), behind], ...(full ? { break: 1 } : {}) })]),
  ];
  const tabStops = [{ type: 'right', position: room.width - 120 }] as const;
  return new Paragraph({ style: 'Band', tabStops, children: anchored(id, children, setting) });
}

/** About how many lines of 16 pt the blocks take; pictures count as more than a page's half. */
function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((lines, block) => lines + blockHeight(block), 0);
}

function blockHeight(block: Block): number {
  if (block.kind === 'paragraph' || block.kind === 'notice') return linesOf(words(block.text), 47);
  if (block.kind === 'list') return block.items.reduce((lines, item) => lines + linesOf(words(item), 45), 0);
  if (block.kind === 'heading') return 1.6;
  if (block.kind !== 'table') return WHOLE;
  const room = 48 / Math.max(block.columns.length, 1);
  const rows = [...block.head, ...block.body];
  return rows.reduce(
    (lines, row) => lines + Math.max(1, ...row.cells.map(({ text }) => linesOf(words(text), room))),
    1,
  );
}

const words = (text: Parameters<typeof plainText>[0]) => plainText(text, () => '000');
