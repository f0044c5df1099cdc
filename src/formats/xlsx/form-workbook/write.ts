import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { FormCell, FormCheck, FormRow, FormSheet, FormWorkbook } from './form-workbook.ts';
import { LOOKS } from './looks.ts';
import { columnText, cornerText, rowText } from './marks.ts';
import { MEMORY_SHEET, memoryRows } from './memory.ts';
import { lineCount } from './text-size.ts';
import { writtenText } from './written-text.ts';

/**
 * The form as an Excel workbook: sheets are protected without a password, and only the cells to be filled in are
 * open. The same form has the same bytes.
 */
export async function writeFormWorkbook(form: FormWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new Workbook();
  const day = new Date(`${form.date}T00:00:00Z`);
  const { title, author } = form;
  Object.assign(workbook, { title, creator: author, lastModifiedBy: author, created: day, modified: day });
  Object.assign(workbook, { language: 'ja-JP', _defaultFont: { name: 'Arial', size: 10, family: 2 } });
  for (const sheet of form.sheets) await addSheet(workbook, sheet);
  if (form.sheets.some(({ mark }) => mark !== null)) addMemory(workbook, form.sheets);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { modTime: day } }));
}

/** The hidden row and column stand before what is seen. */
const HIDDEN = 1;

async function addSheet(workbook: Workbook, sheet: FormSheet): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, pageOf(sheet));
  worksheet.columns = [{ width: 2 }, ...sheet.widths.map((width) => ({ width }))];
  worksheet.getColumn(HIDDEN).hidden = true;
  worksheet.getRow(HIDDEN).hidden = true;
  if (sheet.mark !== null) addMarks(worksheet, sheet, sheet.mark);
  for (const [at, row] of sheet.rows.entries()) addRow(worksheet, at + 1 + HIDDEN, row, sheet.widths);
  const last = worksheet.getColumn(sheet.widths.length + HIDDEN).letter;
  worksheet.pageSetup.printArea = `B2:${last}${sheet.rows.length + HIDDEN}`;
  if (sheet.frozen > 0) worksheet.pageSetup.printTitlesRow = `2:${sheet.frozen + HIDDEN}`;
  // An empty password is none: whoever must may take the protection off.
  if (!sheet.isFree) await worksheet.protect('', { formatColumns: true, formatRows: true });
}

function addMarks(worksheet: Worksheet, { widths, rows }: FormSheet, mark: string): void {
  worksheet.getCell(HIDDEN, HIDDEN).value = cornerText(mark);
  for (const column of widths.keys())
    worksheet.getCell(HIDDEN, column + 1 + HIDDEN).value = columnText(column);
  for (const [at, row] of rows.entries()) {
    const text = rowText(row);
    if (text !== null) worksheet.getCell(at + 1 + HIDDEN, HIDDEN).value = text;
  }
}

function addRow(worksheet: Worksheet, number: number, row: FormRow, widths: readonly number[]): void {
  const highest = Math.max(row.height ?? 15, ...row.cells.map((cell) => heightOf(cell, widths)));
  worksheet.getRow(number).height = Math.min(HIGHEST, Math.round(highest * 4) / 4);
  for (const cell of row.cells) addCell(worksheet, number, cell);
}

/** Excel shows no row higher than this many points. */
const HIGHEST = 409;
const LEADING = 1.36;

function heightOf({ value, column, across = 1, look, isOpen }: FormCell, widths: readonly number[]): number {
  const { points } = LOOKS[look];
  const width = widths.slice(column, column + across).reduce((sum, each) => sum + each, 0);
  const lines = typeof value === 'string' ? lineCount(value, width, points) : 1;
  return lines * points * LEADING + (isOpen ? 8 : 5);
}

function addCell(worksheet: Worksheet, row: number, { column, across = 1, ...said }: FormCell): void {
  const left = column + 1 + HIDDEN;
  const format = said.format === undefined ? {} : { numFmt: said.format };
  const style = { ...LOOKS[said.look].style, ...format, protection: { locked: said.isOpen !== true } };
  for (let at = left; at < left + across; at += 1) worksheet.getCell(row, at).style = style;
  const cell = worksheet.getCell(row, left);
  fill(cell, said);
  if (across > 1) worksheet.mergeCellsWithoutStyle(row, left, row, left + across - 1);
}

function fill(cell: Cell, { value, link, comment, check }: Omit<FormCell, 'column' | 'across'>): void {
  const text = typeof value === 'string' ? writtenText(value) : value;
  if (text !== null && text !== '') cell.value = text;
  if (link) {
    const hyperlink = `#'${link.sheet.replaceAll("'", "''")}'!${link.address ?? 'A1'}`;
    cell.value = { text: String(text ?? ''), hyperlink };
  }
  if (comment !== undefined) cell.note = { texts: [{ text: writtenText(comment) }] };
  const validation = check && validationOf(check);
  if (validation) cell.dataValidation = validation;
}

type Validation = NonNullable<Cell['dataValidation']>;

/** `null` where Excel can't hold the choices: then only the reader checks. */
function validationOf(check: FormCheck): Validation | null {
  const said = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '記入内容を確かめてください',
    error: check.message.slice(0, 225),
  };
  switch (check.kind) {
    case 'whole':
      return { ...said, type: 'whole', operator: 'greaterThanOrEqual', formulae: [check.least] };
    case 'length':
      return { ...said, type: 'textLength', operator: 'lessThanOrEqual', formulae: [check.most] };
    case 'choice': {
      const list = check.choices.join(',');
      const fits = list.length <= 250 && !check.choices.some((choice) => /[",]/.test(choice));
      return fits ? { ...said, type: 'list', formulae: [`"${list}"`] } : null;
    }
  }
}

/** The name of the font keeps a text that begins with a digit from being taken for its size (ECMA-376 part 1, 18.3.1.46). */
const SMALL = '&8&"BIZ UDPGothic,Regular"';

function pageOf({ orientation, frozen, footer }: FormSheet): Parameters<Workbook['addWorksheet']>[1] {
  const view = { showGridLines: false, zoomScale: 100 };
  return {
    pageSetup: {
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${SMALL}${footer.slice(0, 150).replaceAll('&', '&&')}&R${SMALL}&P / &N` },
    views: [
      (frozen > 0
        ? { ...view, state: 'frozen', ySplit: frozen + HIDDEN, topLeftCell: `A${frozen + HIDDEN + 1}` }
        : { ...view, state: 'normal' }) as never,
    ],
  };
}

function addMemory(workbook: Workbook, sheets: readonly FormSheet[]): void {
  const memory = workbook.addWorksheet(MEMORY_SHEET);
  memory.state = 'veryHidden';
  for (const [at, row] of memoryRows(sheets).entries()) {
    for (const [column, text] of row.entries()) {
      if (text !== '') memory.getCell(at + 1, column + 1).value = writtenText(text);
    }
  }
}
