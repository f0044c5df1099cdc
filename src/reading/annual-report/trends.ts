import type { SourceLine } from '../../formats/source.ts';
import type { StatedFigure, StatedTable } from '../../ledger/annual-report.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { cellText, circledNumber, isRow, originOf, plain, tight } from './line.ts';

/** A converter may pull the digits of `図12` apart: `図 1 2`. */
const FIGURE = /^図\s*(\d(?:\s?\d)?)(?!\d)\s*(.*)$/;
const TABLE = /^表\s*\d+/;
const UNIT = /^[（(]\s*(?:単位[：:])?\s*([^\s()（）]{1,8})\s*[)）]$/;
const UNITS = '(?:[十百千万億兆]{0,3}(?:円|人|名|件|社|台|戸|店|所|世帯|ドル|トン)|事業所|倍|[%％]|ポイント)';
const KNOWN_UNIT = new RegExp(`^${UNITS}$`);
/** 融資実績（億円）: the unit behind the title. */
const TITLE_WITH_UNIT = new RegExp(`^(.+?)\\s*[（(](${UNITS})[)）]$`);
const NOTE = /^[（(]?注\s*\d*\s*[)）：:]/;
const SOURCE = /^[（(]?(?:資料|出典|出所)\s*[：:]/;

/** Chapter 1: what stands around its figures and tables. The pictures themselves are lost in a text. */
export function readTrends(cursor: Cursor, draft: Draft): boolean {
  if (draft.part !== 'trends' && draft.part !== 'environment') return false;
  return (
    readTable(cursor, draft) ||
    readFigure(cursor, draft) ||
    readFigureData(cursor, draft) ||
    readSubheading(cursor, draft)
  );
}

/**
 * The values behind figures, in tables without a title of their own, each under 時点: they belong to the figures above
 * them, of which two may stand side by side.
 */
function readFigureData(cursor: Cursor, draft: Draft): boolean {
  if (draft.report.figures.length === 0) return false;
  const lines = cursor.takeWhile((line) => isRow(line) && !isCaption(line));
  const tables = figureTables(lines);
  const waiting = draft.report.figures.filter(({ data }) => data === undefined).slice(-tables.length);
  tables.forEach((rows, index) => {
    const figure = waiting[index - tables.length + waiting.length];
    const [head, ...body] = rows;
    if (!figure || !head) for (const row of rows) draft.head(row);
    else figure.data = { header: [head.cells.map(cellText)], rows: body.map(statedRow) };
  });
  const last = draft.report.figures.at(-1);
  if (lines.length > 0 && last && last.source === null) addCaptions(cursor, last);
  return lines.length > 0;
}

/** A head that comes again at the top of a page goes on with its table. */
function figureTables(lines: readonly SourceLine[]): SourceLine[][] {
  const tables: SourceLine[][] = [];
  for (const line of lines) {
    const isHead = tight(line.cells[0] ?? '') === '時点';
    const open = tables.at(-1);
    if (!open || (isHead && open[0]?.text !== line.text)) tables.push([line]);
    else if (!isHead) open.push(line);
  }
  return tables;
}

const statedRow = (line: SourceLine) => ({ cells: line.cells.map(cellText), ...originOf(line) });

/** `① 中小企業の…の育成及び確保`: a section of the chapter; ⑥ and ⑦ share one. */
function readSubheading(cursor: Cursor, draft: Draft): boolean {
  const line = cursor.peek();
  const number =
    line && !isRow(line) && !/。$/.test(plain(line.text)) ? circledNumber(plain(line.text)[0]) : null;
  if (!line || number === null || draft.part === null || draft.part === 'contents') return false;
  const above = draft.report.sections.at(-1);
  const shares = above?.kind === 'trends' && above.paragraphs.length === 0 && above.policies.length > 0;
  const policies = draft.part === 'trends' ? [...(shares ? above.policies : []), number] : [];
  draft.open(draft.part, cursor.take(), policies);
  return true;
}

/** Title, unit, notes and source of a figure, in whatever order they are printed around it. */
function readFigure(cursor: Cursor, draft: Draft): boolean {
  const first = cursor.peek();
  if (!first || !isCaption(first)) return false;
  const figure: StatedFigure = {
    no: null,
    title: null,
    unit: null,
    source: null,
    notes: [],
    ...originOf(first),
  };
  addCaptions(cursor, figure);
  if (figure.no !== null || !belongsAbove(figure, draft)) {
    draft.report.figures.push(figure);
    draft.shown.push(figure);
  }
  return true;
}

/** Notes and source that stand apart from their title; those of a figure beside a table say what the table's say. */
function belongsAbove(part: StatedFigure, draft: Draft): boolean {
  const above = draft.shown.at(-1);
  if (!above || part.source === null) return false;
  if (above.source !== null) return 'rows' in above && above.source === part.source && part.unit === null;
  above.source = part.source;
  above.notes.push(...part.notes);
  if ('unit' in above) above.unit ??= part.unit;
  return true;
}

function addCaptions(cursor: Cursor, figure: StatedFigure): void {
  for (let line = cursor.peek(); line && isCaptionOf(figure, line); line = cursor.peek()) {
    addCaption(figure, plain(cursor.take().text));
    if (figure.source !== null) break;
  }
}

/** A unit may stand without brackets below a title. */
function isCaptionOf(figure: StatedFigure, line: SourceLine): boolean {
  const text = plain(line.text);
  if (FIGURE.test(text)) return figure.no === null && isCaption(line);
  const isBareUnit = figure.title !== null && figure.unit === null && KNOWN_UNIT.test(tight(text));
  return isCaption(line) || (isBareUnit && !isRow(line));
}

function addCaption(figure: StatedFigure, text: string): void {
  const titled = FIGURE.exec(text);
  if (titled) {
    figure.no = Number(tight(titled[1] ?? ''));
    const title = titled[2]?.trim() ?? '';
    const unit = TITLE_WITH_UNIT.exec(title);
    figure.title = (unit?.[1] ?? title) || null;
    figure.unit = unit?.[2] ?? figure.unit;
  } else if (KNOWN_UNIT.test(tight(text))) figure.unit = text;
  else if (SOURCE.test(text)) figure.source = text.replace(SOURCE, '').trim();
  else if (UNIT.test(text)) figure.unit = UNIT.exec(text)?.[1] ?? null;
  else figure.notes.push(text);
}

const isCaption = (line: SourceLine): boolean => {
  const text = plain(line.text);
  // A number set apart from its title makes a row of the two.
  const isTitle = line.cells.length === 2 && /^図\d{1,2}$/.test(tight(line.cells[0] ?? ''));
  return (!isRow(line) || isTitle) && [FIGURE, UNIT, NOTE, SOURCE].some((form) => form.test(text));
};

/** 表1, 表2: head rows, then rows of figures, then notes and source. */
function readTable(cursor: Cursor, draft: Draft): boolean {
  const title = cursor.peek();
  const next = cursor.peek(1);
  if (!title || isRow(title) || !TABLE.test(plain(title.text)) || !next || !isRow(next)) return false;
  cursor.take();
  const lines = cursor.takeWhile(isRow);
  const firstBody = lines.findIndex(isBodyRow);
  const headRows = firstBody < 0 ? lines : lines.slice(0, firstBody);
  const heads = new Set(headRows.map(({ text }) => text));
  const table: StatedTable = {
    title: plain(title.text),
    header: headRows.map((line) => line.cells.map(cellText)),
    rows: lines
      .slice(headRows.length)
      // The head comes again on each page.
      .filter(({ text }) => !heads.has(text))
      .map(statedRow),
    source: null,
    notes: [],
    ...originOf(title),
  };
  readTableFoot(cursor, table);
  draft.report.tables.push(table);
  draft.shown.push(table);
  return true;
}

function readTableFoot(cursor: Cursor, table: StatedTable): void {
  for (let line = cursor.peek(); line && !isRow(line); line = cursor.peek()) {
    const text = plain(line.text);
    if (NOTE.test(text)) table.notes.push(plain(cursor.take().text));
    else if (SOURCE.test(text)) {
      table.source = plain(cursor.take().text).replace(SOURCE, '').trim();
      return;
    } else return;
  }
}

/** A body row has a head and mostly figures behind it. */
function isBodyRow(line: SourceLine): boolean {
  const [head, ...cells] = line.cells.map(cellText);
  const filled = cells.filter((cell) => cell !== '');
  const figures = filled.filter((cell) => /^[▲△−-]?[\d,]+(?:\.\d+)?$/.test(tight(cell)));
  return head !== '' && filled.length > 0 && figures.length * 2 > filled.length;
}
