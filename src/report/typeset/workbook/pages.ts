import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Line } from './line.ts';
import { GOTHIC } from './looks.ts';
import type { Leaf } from './plan.ts';

/** A4 within its margins, in points. */
export const PAPER = {
  portrait: { width: 483, height: 716 },
  landscape: { width: 742, height: 468 },
};

/** Paper, running head and page number of a worksheet. */
export function options({ orientation, runningHead }: Leaf): Parameters<Workbook['addWorksheet']>[1] {
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

/** What is printed, what is repeated, and where pages end so that sheets and figures stand whole. */
export function setPages(worksheet: Worksheet, lines: readonly Line[], columns: number, paper: number): void {
  const last = worksheet.getCell(Math.max(lines.length, 1), columns).address;
  worksheet.pageSetup.printArea = `A$1:${last.replace(/\d+$/, '$$$&')}`;
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

/** The head that is repeated on every printed page: that of the great table, or else of the only one. */
const headRows = (lines: readonly Line[]) => onlyHead(lines, 'great-head') ?? onlyHead(lines, 'head');

function onlyHead(lines: readonly Line[], kind: Line['role']): { first: number; last: number } | null {
  const heads = lines.flatMap(({ role }, at) => (role === kind ? [at + 1] : []));
  const [first, last] = [heads[0], heads.at(-1)];
  return first !== undefined && last !== undefined && last - first + 1 === heads.length
    ? { first, last }
    : null;
}

/** Numbers of the rows after which a page ends. */
function breaks(lines: readonly Line[], paper: number): number[] {
  const found: number[] = [];
  let used = 0;
  for (const [at, { role, height, whole }] of lines.entries()) {
    const together = heightOf(lines.slice(at, at + whole));
    const breaksHere = role === 'page-break' || (whole > 1 && together <= paper && used + together > paper);
    if (breaksHere && used > 0) {
      found.push(at);
      used = 0;
    }
    used = used + height > paper ? height : used + height;
  }
  return found;
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0);
