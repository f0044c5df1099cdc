import { lineText } from './cell-text.ts';
import type { PrintedLine } from './printed-lines.ts';
import { isFull, seam } from './wrapping.ts';

/** How lines begin that never go on from the line above: headings, list items, notes. */
export const BEGINS_ANEW =
  /^(?:[(（]?[0-9０-９一二三四五六七八九十アイウエオ①-⑳]+[)）.．、](?!\d)|[①-⑳]|[・○◯●◎◇◆□■☆★※▲△→⇒《【<＜-]|第[0-9０-９一二三四五六七八九十]+条|[（(]?(?:担当課|資料|出典|注[0-9０-９]*)[：:)）]|図\s*[0-9０-９]|表\s*[0-9０-９])/u;

export interface Paragraph {
  text: string;
  y: number;
  /** The last line is full and ends no sentence: the paragraph may go on over the page. */
  open: boolean;
  /** Begins at the margin and not like a heading or an item: it may go on from the page before. */
  resumes: boolean;
}

/** What the page's tags say: lines of different elements are never one paragraph. */
export type ElementOf = (line: PrintedLine) => string | null;

interface Measure {
  left: number;
  right: number;
  /** Distance of two baselines within a paragraph: the lower quartile, as headings stand further apart. */
  leading: number;
}

/** The right end without a mark that may hang over the margin (ぶら下げ). */
function edge({ fragments, x1 }: PrintedLine): number {
  const last = fragments.at(-1)?.glyphs.at(-1);
  return last && /[、。，．]/.test(last.text) ? last.x : x1;
}

function measure(lines: readonly PrintedLine[]): Measure {
  const distances = lines.slice(1).map(({ y }, index) => y - lines[index]!.y);
  const close = distances.filter((distance, index) => distance > 0 && distance < 2.6 * lines[index]!.size);
  return {
    left: Math.min(...lines.map(({ x0 }) => x0)),
    right: Math.max(...lines.map(edge)),
    leading: [...close].sort((a, b) => a - b)[Math.floor(close.length / 4)] ?? 0,
  };
}

/** Whether `line` goes on with the paragraph whose lines so far are `block`. */
function continues(block: PrintedLine[], line: PrintedLine, page: Measure, elementOf: ElementOf): boolean {
  const last = block.at(-1)!;
  const [element, lastElement] = [elementOf(line), elementOf(last)];
  if (element !== null && lastElement !== null && element !== lastElement) return false;
  const sameElement = element !== null && element === lastElement;
  if (line.fragments.length > 1 || last.fragments.length > 1) return false;
  if (Math.abs(line.size - last.size) > 0.12 * last.size) return false;
  if (!sameElement && BEGINS_ANEW.test(lineText(line))) return false;
  if (!isFull(last, line, page.right - last.x0)) return false;
  if (last.x1 - last.x0 < 0.5 * (page.right - page.left)) return false;
  if (line.y - last.y > (sameElement ? 2.6 : 2.2) * last.size) return false;
  return sameElement || keepsIndent(block, line, page);
}

function keepsIndent(block: PrintedLine[], line: PrintedLine, { leading, left }: Measure): boolean {
  const [first, last] = [block[0]!, block.at(-1)!];
  const em = last.size;
  // After a full stop at the right margin a little more space than usual begins a paragraph.
  const usual = /[。」）)]$/.test(lineText(last)) ? 1.06 * leading : 1.3 * leading;
  if (leading > 0 && line.y - last.y > usual) return false;
  if (block.length > 1) return Math.abs(line.x0 - last.x0) < 0.5 * em;
  if (line.x0 > first.x0 + 0.5 * em) return BEGINS_ANEW.test(lineText(first));
  if (line.x0 < first.x0 - 0.5 * em) return true;
  // Two indented lines below each other, the first of which ends a sentence, are two paragraphs.
  const bothIndented = line.x0 - left > 0.7 * em && line.x0 - left < 1.3 * em;
  return !(bothIndented && /[。）」]$/.test(lineText(last)));
}

/** The printed lines of running text, with those of one paragraph joined; a break with a meaning stays. */
export function paragraphs(lines: readonly PrintedLine[], elementOf: ElementOf): Paragraph[] {
  if (lines.length === 0) return [];
  const page = measure(lines);
  const blocks: PrintedLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && continues(block, line, page, elementOf)) block.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) => paragraph(block, page));
}

function paragraph(block: PrintedLine[], { left, right }: Measure): Paragraph {
  const [first, last] = [block[0]!, block.at(-1)!];
  const text = block.map(lineText).reduce((before, next) => before + seam(before, next) + next);
  const isWide = last.x1 - first.x0 > 0.5 * (right - left);
  const open = isWide && last.x1 > right - 1.3 * last.size && !/[。．：:）)」]$/.test(text);
  return { text, y: first.y, open, resumes: first.x0 < left + 0.5 * first.size && !BEGINS_ANEW.test(text) };
}
