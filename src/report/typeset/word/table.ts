import {
  BorderStyle,
  type Paragraph as DocxParagraph,
  Table as DocxTable,
  HeightRule,
  type ITableCellBorders,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Column, Row, Table } from '../../document.ts';
import {
  alignOf,
  emsOf,
  fittedWidths,
  isDense,
  LETTERS,
  type PlacedCell,
  placeRows,
  plainText,
  sourceLine,
} from '../office/index.ts';
import type { Room, Setting } from './setting.ts';
import { BAND, BLUE, HEAD, RULE } from './styles.ts';
import { anchored, runs } from './text.ts';

/** Tables up to so many rows are kept on one page. */
const KEPT_WHOLE = 9;
/** A row of more letters may be broken over two pages. */
const BREAKABLE = 600;

/** A table with title, unit, notes and source. */
export function table(block: Table, room: Room, setting: Setting): (DocxParagraph | DocxTable)[] {
  const { title, unit, notes, source } = block;
  const line = (style: string, text: string) => new Paragraph({ style, children: runs(text, setting) });
  const caption = anchored(block.id, title === null ? [] : runs(title, setting), setting);
  return [
    ...(caption.length > 0 || unit === null
      ? [new Paragraph({ style: title === null ? 'Space' : 'Caption', keepNext: true, children: caption })]
      : []),
    ...(unit === null ? [] : [line('Unit', unit)]),
    grid(block, room, setting),
    ...notes.map((note) => line('Note', note)),
    ...(source === null ? [] : [line('Source', sourceLine(source))]),
  ];
}

function grid(block: Table, room: Room, setting: Setting): DocxTable {
  const dense = isDense(block, room.width / TWIPS);
  const letters = dense ? LETTERS.dense : LETTERS.normal;
  const widths = wholeTwips(fittedWidths(block, room.width / TWIPS, letters));
  const head = placed(block.head, block, setting);
  const body = placed(block.body, block, setting);
  const whole = block.body.length <= KEPT_WHOLE;
  const rows = [
    ...head.map((cells, at) =>
      row(cells, block.head[at]!, { block, widths, dense, isHead: true, keepNext: true }, setting),
    ),
    ...body.map((cells, at) => {
      const source = block.body[at]!;
      const keepNext =
        (whole && (at < body.length - 1 || room.keepNext === true)) ||
        source.kind === 'band' ||
        (!whole && isEdge(at, block));
      return row(cells, source, { block, widths, dense, isHead: false, keepNext }, setting);
    }),
  ];
  return new DocxTable({
    rows,
    columnWidths: widths,
    width: { size: room.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: FRAME,
    margins: { top: 30, bottom: 30, left: 60, right: 60, marginUnitType: WidthType.DXA },
  });
}

/** A head never stands above one row alone, nor a sum (or its line of proof) behind a page's end. */
const isEdge = (at: number, { style, body }: Table): boolean =>
  at === 0 || ((style === 'list' || style === 'master') && at >= body.length - 2);

const TWIPS = 20;

/** Points as whole twips that together are what the points are. */
export function wholeTwips(points: readonly number[]): number[] {
  let [seen, given] = [0, 0];
  return points.map((width) => {
    seen += width * TWIPS;
    const here = Math.round(seen) - given;
    given += here;
    return here;
  });
}

function placed(rows: readonly Row[], block: Table, setting: Setting): PlacedCell[][] {
  const { rows: lines, overfull } = placeRows(rows, block.columns.length);
  for (const at of overfull) {
    setting.registry.complain(
      'table',
      `表「${block.title ?? block.summary}」の${at + 1}行目に、列の数（${block.columns.length}）より多くのセルがあります。はみ出したセルは印字していません。結合の数を確かめてください。`,
    );
  }
  return lines;
}

interface RowSetting {
  block: Table;
  widths: readonly number[];
  dense: boolean;
  isHead: boolean;
  keepNext: boolean;
}

function row(cells: PlacedCell[], source: Row, given: RowSetting, setting: Setting): TableRow {
  const upright = Math.max(0, ...cells.map((cell) => uprightLength(cell, given)));
  const length = cells.reduce(
    (sum, { cell }) => sum + (cell ? emsOf(plainText(cell.text, () => '000')) : 0),
    0,
  );
  const children = cells.map((cell, at) =>
    tableCell(cell, source, at === 0 ? source.id : undefined, given, setting),
  );
  return new TableRow({
    children,
    tableHeader: given.isHead,
    cantSplit: given.isHead || length < BREAKABLE,
    keepNext: given.keepNext,
    ...(upright > 0 ? { height: { value: upright, rule: HeightRule.ATLEAST } } : {}),
  });
}

/** What a vertical head needs of a row that it alone stands in; a head over several rows shares their height. */
function uprightLength({ cell, rowSpan }: PlacedCell, { dense }: RowSetting): number {
  if (!cell?.vertical) return 0;
  const points = dense ? LETTERS.dense : LETTERS.normal;
  const longest = Math.max(
    ...plainText(cell.text, () => '')
      .split('\n')
      .map((line) => [...line].length),
  );
  return Math.ceil((longest * points * 20 + 160) / rowSpan);
}

function tableCell(
  place: PlacedCell,
  source: Row,
  id: string | undefined,
  given: RowSetting,
  setting: Setting,
): TableCell {
  const { cell, column, columnSpan, rowSpan, continues } = place;
  const { block, widths, isHead } = given;
  const width = widths.slice(column, column + columnSpan).reduce((sum, here) => sum + here, 0);
  const fill = isHead ? HEAD : FILLS[source.kind ?? 'plain'];
  const vertical = cell?.vertical === true;
  return new TableCell({
    children: [content(place, source, id, given, setting)],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: verticalPlace(place, block, isHead),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(continues
      ? { verticalMerge: VerticalMergeType.CONTINUE }
      : rowSpan > 1
        ? { verticalMerge: VerticalMergeType.RESTART }
        : {}),
    ...(fill ? { shading: { fill } } : {}),
    ...(vertical ? { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT } : {}),
    ...(source.kind === 'total' ? { borders: TOTAL_RULE } : {}),
  });
}

const verticalPlace = ({ cell, rowSpan }: PlacedCell, block: Table, isHead: boolean) =>
  !isHead && (rowSpan > 1 || cell?.align === 'start' || block.style === 'plain')
    ? VerticalAlignTable.TOP
    : VerticalAlignTable.CENTER;

function content(
  place: PlacedCell,
  source: Row,
  id: string | undefined,
  given: RowSetting,
  setting: Setting,
): Paragraph {
  const { cell, continues } = place;
  const kind = given.isHead ? 'Head' : source.kind ? 'Strong' : 'Text';
  const style = `${given.dense ? 'Dense' : 'Table'}${kind}`;
  const text = continues || !cell ? [] : runs(cell.text, setting);
  return new Paragraph({
    style,
    alignment: ALIGNMENT[alignment(place, source, given)],
    keepNext: given.keepNext,
    children: anchored(id, text, setting),
  });
}

function alignment(
  { cell, column }: PlacedCell,
  { kind }: Row,
  { block, isHead }: RowSetting,
): Column['align'] {
  if (isHead) return cell?.align ?? 'center';
  return kind === 'band' ? (cell?.align ?? 'start') : alignOf(cell, block.columns[column]);
}

const ALIGNMENT = { start: 'left', center: 'center', end: 'right' } as const;
const FILLS: Record<string, string | undefined> = { band: BAND, subtotal: HEAD, total: BAND };

const edge = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const FRAME = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
};
const TOTAL_RULE: ITableCellBorders = { top: { style: BorderStyle.SINGLE, size: 8, color: BLUE } };
