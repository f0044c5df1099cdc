import { childOf, elementsOf, property, type XmlElement } from '../ooxml/xml.ts';

export interface TableRow {
  cells: TableCell[];
  /** Columns of the grid up to the row's end. */
  width: number;
}

export interface TableCell {
  element: XmlElement;
  /** From 0. */
  column: number;
  columns: number;
  /** It carries on the cell above or to its left. */
  isCovered: boolean;
}

/** Word itself allows 63 columns. */
const MOST_COLUMNS = 200;

/** The rows of a table on its grid (ECMA-376, part 1, 17.4), without those that were deleted. */
export function rowsOf(table: XmlElement): TableRow[] {
  return inside(table, 'tr')
    .filter((row) => !childOf(childOf(row, 'trPr'), 'del'))
    .map(rowOf);
}

function rowOf(row: XmlElement): TableRow {
  const properties = childOf(row, 'trPr');
  let column = skipped(properties, 'gridBefore');
  const cells = inside(row, 'tc').map((element) => {
    const own = childOf(element, 'tcPr');
    const columns = Math.max(1, countOf(property(own, 'gridSpan')));
    const cell = { element, column, columns, isCovered: isCovered(own) };
    column += columns;
    return cell;
  });
  return {
    cells: cells.filter((cell) => cell.column < MOST_COLUMNS),
    width: Math.min(MOST_COLUMNS, column + skipped(properties, 'gridAfter')),
  };
}

/** Rows and cells also stand within content controls. */
function inside(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return /^(?:sdt|sdtContent|customXml)$/.test(child.name) ? inside(child, name) : [];
  });
}

function isCovered(properties: XmlElement | undefined): boolean {
  return ['vMerge', 'hMerge'].some((name) => {
    const merge = childOf(properties, name);
    return merge !== undefined && merge.attributes.val !== 'restart';
  });
}

const countOf = (value: string | undefined): number =>
  Math.min(MOST_COLUMNS, Math.max(0, Number(value) || 0));
const skipped = (properties: XmlElement | undefined, name: string): number =>
  countOf(property(properties, name));
