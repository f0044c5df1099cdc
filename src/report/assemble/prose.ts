import type { Authored, TextLine } from '../../ledger/annual-report.ts';
import { formatFiscalYear } from '../../values/index.ts';
import type { Block, List, Notice, Paragraph } from '../document.ts';
import { placesOf } from './place.ts';
import { MISSING } from './words.ts';

/** (1) ① ・ ○: lines that count something up; a number with a decimal point is none. */
const ITEM = /^(?:[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[)）．]|[0-9]{1,2}\.(?!\d)|[①-⑳㋐-㋾・○●◆◇■□])/u;
const REMARK = /^(?:※|[（(]?注\s*\d*\s*[)）：:])/;

export const missing = (): Paragraph => ({ kind: 'paragraph', style: 'missing', text: MISSING });

/** What people wrote, line by line: paragraphs, lists where lines count up, remarks; 資料なし where nothing is. */
export function prose(lines: readonly TextLine[]): Block[] {
  return lines.length === 0 ? [missing()] : proseOrNothing(lines);
}

export function proseOrNothing(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const above = blocks.at(-1);
    if (!ITEM.test(line.text)) blocks.push(paragraph(line));
    else if (above?.kind === 'list') addItem(above, line);
    else blocks.push({ kind: 'list', items: [line.text], ...placesOf(line) });
  }
  return blocks;
}

function addItem(list: List, line: TextLine): void {
  list.items.push(line.text);
  const { at = [] } = placesOf(line);
  if (at.length > 0) list.at = [...(list.at ?? []), ...at];
}

const paragraph = (line: TextLine): Paragraph => ({
  kind: 'paragraph',
  style: REMARK.test(line.text) ? 'note' : 'body',
  text: line.text,
  ...placesOf(line),
});

/** A text that was carried over from an earlier year says so until somebody has looked it over. */
export function carriedNotice({ carriedFrom }: Authored, isDraft: boolean): Notice[] {
  if (carriedFrom === undefined || !isDraft) return [];
  const year = formatFiscalYear(carriedFrom);
  return [{ kind: 'notice', text: `${year}の文です。読み直し、今年度の内容に改めてください。` }];
}
