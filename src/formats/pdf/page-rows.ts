import { lineText } from './cell-text.ts';
import type { PageContent } from './page-content.ts';
import { type ElementOf, paragraphs } from './paragraphs.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { type Region, regionsOf } from './regions.ts';
import { type PlacedRow, tableRows } from './table-rows.ts';
import { turnedText } from './turned-text.ts';

/** ......, ・・・・, ……: from an entry of the contents to its page. */
const LEADERS = /\s*(?:[.．・·‥…･]\s*){3,}\s*(?=[0-9０-９]+$)/u;

/** A page as rows from top to bottom: one per table row, one per paragraph. */
export function pageRows(page: PageContent, elementOf: ElementOf): PlacedRow[] {
  const { tables, texts } = regionsOf(page);
  const rows = [
    ...tables.flatMap(({ grid, glyphs }) => tableRows(grid, glyphs)),
    ...texts.flatMap((region) => textRows(region, elementOf)),
  ];
  return rows.sort((a, b) => a.y - b.y);
}

function textRows({ glyphs }: Region, elementOf: ElementOf): PlacedRow[] {
  const lines = printedLines(glyphs);
  const rows: PlacedRow[] = [];
  let running: PrintedLine[] = [];
  const flush = () => {
    rows.push(...paragraphs(running, elementOf).map(({ text, ...place }) => ({ ...place, cells: [text] })));
    running = [];
  };
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells.length === 1) {
      running.push(line);
      continue;
    }
    flush();
    rows.push({ y: line.y, cells });
  }
  flush();
  const turned = turnedText(glyphs);
  return turned ? [...rows, { y: turned.y, cells: [turned.text] }] : rows;
}

function cellsOf(line: PrintedLine): string[] {
  const text = lineText(line);
  if (LEADERS.test(text)) return text.replace(LEADERS, '\t').split('\t');
  const spread = line.fragments.every(({ text: part }) => [...part].length === 1);
  return spread ? [text] : line.fragments.map(({ text: part }) => part);
}
