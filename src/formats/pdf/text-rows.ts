import { alignedRows } from './aligned-rows.ts';
import { isSpread, lineText } from './cell-text.ts';
import { type ElementOf, paragraphs } from './paragraphs.ts';
import type { PlacedRow } from './placed-row.ts';
import type { PrintedLine } from './printed-lines.ts';
import type { Stroke } from './rulings.ts';

/** ......, ・・・・, ……: from an entry of the contents to its page. */
const LEADERS = /\s*(?:[.．・·‥…･]\s*){3,}\s*(?=[0-9０-９]+$)/u;
/** A line of one piece this close (em) to a row belongs to a cell of it. */
const WITHIN_ROW = 1.4;
/** Lines further apart than this (em), and than the lines above by this factor, belong to two tables. */
const BETWEEN_TABLES = { em: 1.8, factor: 1.3 };

function cellsOf(line: PrintedLine): string[] {
  const text = lineText(line);
  if (LEADERS.test(text)) return text.replace(LEADERS, '\t').split('\t');
  return isSpread(line) ? [text] : line.fragments.map(({ text: part }) => part);
}

const isRow = (line: PrintedLine): boolean => cellsOf(line).length > 1;
const isLeader = (line: PrintedLine): boolean => LEADERS.test(lineText(line));

function isNear(a: PrintedLine | undefined, b: PrintedLine | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a.y - b.y) <= WITHIN_ROW * Math.max(a.size, b.size);
}

function isOtherTable(above: readonly PrintedLine[], line: PrintedLine): boolean {
  const widest = Math.max(0, ...above.slice(1).map(({ y }, index) => y - above[index]!.y));
  const gap = line.y - above.at(-1)!.y;
  return gap > BETWEEN_TABLES.em * line.size && widest > 0 && gap > BETWEEN_TABLES.factor * widest;
}

/** Lines of several pieces, with the single ones that are squeezed between them, are a table without rulings. */
function blocks(lines: readonly PrintedLine[]): { lines: PrintedLine[]; isTable: boolean }[] {
  const width = Math.max(0, ...lines.map(({ x0, x1 }) => x1 - x0));
  const isPartOfRow = (line: PrintedLine, at: number) =>
    line.x1 - line.x0 < 0.45 * width &&
    [lines[at - 1], lines[at + 1]].some((other) => other && isRow(other) && isNear(line, other));
  const found: { lines: PrintedLine[]; isTable: boolean }[] = [];
  lines.forEach((line, at) => {
    const isTable = !isLeader(line) && (isRow(line) || isPartOfRow(line, at));
    const last = found.at(-1);
    const isApart = isTable && last !== undefined && isOtherTable(last.lines, line);
    if (last && last.isTable === isTable && !isApart) last.lines.push(line);
    else found.push({ lines: [line], isTable });
  });
  return found;
}

/** The page number of an entry of the contents whose leaders are not text. */
const pageOf = ({ fragments }: PrintedLine): number | null => {
  const page = fragments.length === 2 ? /^\d{1,3}$/.exec(fragments[1]!.text) : null;
  return page ? Number(page[0]) : null;
};

/** Titles with numbers that never fall: contents, each entry of which is a row, whatever is drawn between them. */
function isContents(lines: readonly PrintedLine[]): boolean {
  const pages = lines.flatMap((line) => pageOf(line) ?? []);
  const rises = pages.every((page, index) => page >= (pages[index - 1] ?? 0));
  return pages.length > 2 && pages.length > 0.7 * lines.length && rises;
}

const LETTER = /^[\u3040-\u30ff\u3400-\u9fff々]$/u;

/** A justified line before a word that did not fit on it: 参　照　https://…, all of one paragraph. */
function unstretched(line: PrintedLine, elementOf: ElementOf): PrintedLine {
  const { fragments, x0, x1 } = line;
  const [element, ...others] = fragments.map((part) => elementOf({ ...line, fragments: [part] }));
  const isOneParagraph = element?.startsWith('P') === true && others.every((each) => each === element);
  const isLetters = fragments.slice(0, -1).every(({ text }) => LETTER.test(text));
  if (fragments.length < 2 || !isOneParagraph || !isLetters) return line;
  const text = fragments.map((part) => part.text).join('');
  return { ...line, fragments: [{ text, x0, x1, glyphs: fragments.flatMap(({ glyphs }) => glyphs) }] };
}

/** Running text as rows: a paragraph is one row with one cell; aligned pieces are rows of a table. */
export function textRows(
  printed: readonly PrintedLine[],
  drawn: readonly Stroke[],
  elementOf: ElementOf,
): PlacedRow[] {
  const lines = printed.map((line) => unstretched(line, elementOf));
  const running = (part: readonly PrintedLine[]) =>
    paragraphs(part, elementOf).map(({ text, ...place }) => ({
      ...place,
      cells: LEADERS.test(text) ? text.replace(LEADERS, '\t').split('\t') : [text],
    }));
  return blocks(lines).flatMap(({ lines: part, isTable }) => {
    if (!isTable) return running(part);
    if (isContents(part)) return part.map((line) => ({ y: line.y, cells: cellsOf(line) }));
    const isAlone = !part.some(isRow);
    if (isAlone) return running(part);
    return alignedRows(part, drawn) ?? part.map((line) => ({ y: line.y, cells: cellsOf(line) }));
  });
}
