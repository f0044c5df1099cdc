import type { StructureNode } from './engine.ts';
import type { PageContent } from './page-content.ts';
import type { PlacedRow } from './placed-row.ts';
import { printedLines } from './printed-lines.ts';
import { type Region, regionsOf } from './regions.ts';
import { horizontals } from './rulings.ts';
import { elementOfLine, elementsByMark } from './structure.ts';
import { tableRows } from './table-rows.ts';
import { taggedRows, taggedTables } from './tagged-tables.ts';
import { textRows } from './text-rows.ts';
import { turnedText } from './turned-text.ts';

/**
 * A page as rows from top to bottom: one per table row, one per paragraph. Drawn tables are read by their
 * lines, tables without lines by their tags, and where there are none by the position of their text.
 */
export function pageRows(page: PageContent, tags: StructureNode | null): PlacedRow[] {
  const elementOf = elementOfLine(elementsByMark(tags));
  const { tables, texts } = regionsOf(page);
  const drawn = horizontals(page.rulings);
  const declared = taggedTables(tags);
  const ofRegion = ({ glyphs }: Region): PlacedRow[] => {
    const marked = declared.map((table) => ({
      rows: taggedRows(table, glyphs),
      marks: new Set(table.flat(2)),
    }));
    const taken = new Set(marked.filter(({ rows }) => rows.length > 0).flatMap(({ marks }) => [...marks]));
    const rest = glyphs.filter(({ mark }) => mark === null || !taken.has(mark));
    const turned = turnedText(rest);
    return [
      ...marked.flatMap(({ rows }) => rows),
      ...textRows(printedLines(rest), drawn, elementOf),
      ...(turned ? [{ y: turned.y, cells: [turned.text] }] : []),
    ];
  };
  const rows = [...tables.flatMap(({ grid, glyphs }) => tableRows(grid, glyphs)), ...texts.flatMap(ofRegion)];
  return rows.sort((a, b) => a.y - b.y);
}
