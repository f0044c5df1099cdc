import type { CellValue, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Registry } from '../office/index.ts';
import { HIGHEST, lineCount } from './heights.ts';
import { ACROSS, type Box, type Line } from './line.ts';
import { numberFormat } from './number-format.ts';
import { options, PAPER, setPages } from './pages.ts';
import type { Leaf } from './plan.ts';

/** Where things stand: id → `#'worksheet'!A5`. */
export type Places = ReadonlyMap<string, string>;

export function placesOf(name: string, lines: readonly Line[]): [string, string][] {
  return lines.flatMap(({ ids }, at) => ids.map((id): [string, string] => [id, `#'${name}'!A${at + 1}`]));
}

export function addLeaf(
  workbook: Workbook,
  leaf: Leaf,
  lines: readonly Line[],
  places: Places,
  registry: Registry,
): void {
  const edges = edgesOf(lines);
  const worksheet = workbook.addWorksheet(leaf.name, options(leaf));
  const { width, height } = PAPER[leaf.orientation];
  worksheet.columns = edges
    .slice(1)
    .map((edge, at) => ({ width: columnWidth(((edge - edges[at]!) / ACROSS) * width) }));
  const columnAt = new Map(edges.map((edge, at) => [edge, at + 1]));
  for (const [at, line] of lines.entries()) {
    worksheet.getRow(at + 1).height = Math.min(Math.round(line.height * 4) / 4, HIGHEST);
    for (const box of line.boxes) paint({ worksheet, columnAt, width, places, registry }, at + 1, box);
    if (line.picture) addPicture(workbook, worksheet, at, line.picture);
  }
  setPages(worksheet, lines, edges.length - 1, height);
}

const edgesOf = (lines: readonly Line[]): number[] => {
  const all = lines.flatMap(({ boxes }) => boxes.flatMap(({ from, to }) => [from, to]));
  return [...new Set([0, ACROSS, ...all])].sort((a, b) => a - b);
};

/** Excel measures columns in digits of the standard font (index.ts), seven pixels each. */
const columnWidth = (points: number): number => Math.max(0.5, Math.round((points / 0.75 / 7) * 100) / 100);

interface Ground {
  worksheet: Worksheet;
  columnAt: ReadonlyMap<number, number>;
  width: number;
  places: Places;
  registry: Registry;
}

function paint(ground: Ground, row: number, box: Box): void {
  const { worksheet, columnAt } = ground;
  const [left, right] = [columnAt.get(box.from)!, columnAt.get(box.to)! - 1];
  for (let down = row; down < row + box.down; down++) {
    for (let across = left; across <= right; across++) worksheet.getCell(down, across).style = box.look.style;
  }
  const cell = worksheet.getCell(row, left);
  const format = box.value === null ? null : numberFormat(box.text, box.value);
  if (format !== null) cell.style = { ...box.look.style, numFmt: format };
  if (box.text !== '') cell.value = format === null ? worded(box, ground) : box.value;
  if (right > left || box.down > 1) worksheet.mergeCellsWithoutStyle(row, left, row + box.down - 1, right);
}

/** LibreOffice does not wrap a text that leads somewhere, so a long one is printed whole rather than linked. */
function worded(box: Box, { width, places, registry }: Ground): CellValue {
  const { text, link } = box;
  if (link === null) return text;
  const hyperlink = places.get(link);
  if (hyperlink !== undefined) return lineCount(box, width) > 1 ? text : { text, hyperlink };
  registry.complain(
    'reference',
    `「${text}」のリンク先「${link}」がこの文書にありません。リンクなしで印字しました。参照先の識別子を確かめてください。`,
  );
  return text;
}

function addPicture(
  workbook: Workbook,
  worksheet: Worksheet,
  row: number,
  picture: NonNullable<Line['picture']>,
) {
  const extension = picture.type === 'jpg' ? 'jpeg' : picture.type;
  const id = workbook.addImage({ extension, buffer: picture.bytes });
  const { width, height } = picture;
  worksheet.addImage(id, { tl: { col: 0.1, row: row + 0.02 }, ext: { width, height }, editAs: 'oneCell' });
}
