import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Registry } from '../office/index.ts';
import { HIGHEST } from './heights.ts';
import { ACROSS, type Box, type Line } from './line.ts';
import { GOTHIC } from './looks.ts';
import { numberFormat } from './number-format.ts';
import type { Leaf } from './plan.ts';

/** A4 within its margins, in points. */
export const PAPER = { portrait: { width: 483, height: 716 }, landscape: { width: 742, height: 468 } };

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
  const paper = PAPER[leaf.orientation];
  worksheet.columns = edges
    .slice(1)
    .map((edge, at) => ({ width: columnWidth(((edge - edges[at]!) / ACROSS) * paper.width) }));
  const columnAt = new Map(edges.map((edge, at) => [edge, at + 1]));
  for (const [at, line] of lines.entries()) {
    worksheet.getRow(at + 1).height = Math.min(Math.round(line.height * 4) / 4, HIGHEST + 9);
    for (const box of line.boxes) paint(worksheet, at + 1, box, columnAt, places, registry);
    if (line.picture) addPicture(workbook, worksheet, at, line.picture);
  }
  setPages(worksheet, lines, edges.length - 1, paper.height);
}

const edgesOf = (lines: readonly Line[]): number[] =>
  [
    ...new Set([0, ACROSS, ...lines.flatMap(({ boxes }) => boxes.flatMap(({ from, to }) => [from, to]))]),
  ].sort((a, b) => a - b);

/** Excel measures columns in digits of the standard font (index.ts), seven pixels each. */
const columnWidth = (points: number): number => Math.max(0.5, Math.round((points / 0.75 / 7) * 100) / 100);

function paint(
  worksheet: Worksheet,
  row: number,
  box: Box,
  columnAt: ReadonlyMap<number, number>,
  places: Places,
  registry: Registry,
) {
  const [left, right] = [columnAt.get(box.from)!, columnAt.get(box.to)! - 1];
  for (let down = row; down < row + box.down; down++) {
    for (let across = left; across <= right; across++) worksheet.getCell(down, across).style = box.look.style;
  }
  const cell = worksheet.getCell(row, left);
  const format = box.value === null ? null : numberFormat(box.text, box.value);
  if (format !== null) {
    cell.style = { ...box.look.style, numFmt: format };
    cell.value = box.value;
  } else if (box.text !== '') {
    const target = box.link === null ? undefined : placeOf(box.link, box.text, places, registry);
    cell.value = target === undefined ? box.text : { text: box.text, hyperlink: target };
  }
  if (right > left || box.down > 1) worksheet.mergeCellsWithoutStyle(row, left, row + box.down - 1, right);
}

function placeOf(id: string, text: string, places: Places, registry: Registry): string | undefined {
  const place = places.get(id);
  if (place === undefined) {
    registry.complain(
      'reference',
      `「${text}」のリンク先「${id}」がこの文書にありません。リンクなしで印字しました。参照先の識別子を確かめてください。`,
    );
  }
  return place;
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

function options({ orientation, runningHead }: Leaf): Parameters<Workbook['addWorksheet']>[1] {
  const said = runningHead.replaceAll('&', '&&');
  return {
    pageSetup: {
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.75, right: 0.75, top: 0.85, bottom: 0.75, header: 0.4, footer: 0.35 },
    },
    headerFooter: {
      oddHeader: `&R&8&"${GOTHIC},Regular"${said}`,
      oddFooter: `&C&9&"${GOTHIC},Regular"&P / &N`,
    },
    views: [{ state: 'normal', showGridLines: false, zoomScale: 100 } as never],
  };
}

/** What is printed, what is repeated, and where pages end so that a sheet stands whole. */
function setPages(worksheet: Worksheet, lines: readonly Line[], columns: number, paper: number): void {
  const last = worksheet.getCell(Math.max(lines.length, 1), columns).address;
  worksheet.pageSetup.printArea = `A1:${last}`;
  const heads = headRows(lines);
  if (heads) {
    worksheet.pageSetup.printTitlesRow = `${heads.first}:${heads.last}`;
    const above = lines.slice(0, heads.last).reduce((sum, { height }) => sum + height, 0);
    if (above < FROZEN) worksheet.views = [{ state: 'frozen', ySplit: heads.last, showGridLines: false }];
  }
  for (const row of breaks(lines, paper)) worksheet.getRow(row).addPageBreak();
}

/** Heads that take more of the screen than this would leave too little of the rows. */
const FROZEN = 190;

/** The head of the one table of a worksheet; where there are several none can stand for all. */
function headRows(lines: readonly Line[]): { first: number; last: number } | null {
  const heads = lines.flatMap(({ role }, at) => (role === 'head' ? [at + 1] : []));
  const [first, last] = [heads[0], heads.at(-1)];
  return first !== undefined && last !== undefined && last - first + 1 === heads.length
    ? { first, last }
    : null;
}

/** Numbers of the rows after which a page ends. */
function breaks(lines: readonly Line[], paper: number): number[] {
  const found: number[] = [];
  let used = 0;
  for (const [at, { role, height }] of lines.entries()) {
    if (at > 0 && (role === 'page-break' || (role === 'sheet' && used + sheetHeight(lines, at) > paper))) {
      if (used > 0) found.push(at);
      used = 0;
    }
    used = used + height > paper ? height : used + height;
  }
  return found;
}

function sheetHeight(lines: readonly Line[], start: number): number {
  let sum = lines[start]!.height;
  for (let at = start + 1; at < lines.length && lines[at]!.role !== 'sheet'; at++) sum += lines[at]!.height;
  return sum;
}
