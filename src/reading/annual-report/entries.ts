import type { ProgramEntry, SheetHeading, TextLine } from '../../ledger/annual-report.ts';
import { alignSheets, type Pair } from './align.ts';
import type { Draft } from './draft.ts';
import { originOf } from './line.ts';
import type { ListCells } from './list-row.ts';
import type { ListRow } from './policy-list.ts';
import type { Sheet } from './sheet.ts';

/** A policy's list and the sheets that were found behind it. */
export interface Chapter {
  policies: number[];
  rows: ListRow[];
  sheets: Sheet[];
}

/** Joins the rows of a chapter with its sheets; what has no partner is kept and noted. */
export function entriesOf(chapter: Chapter, draft: Draft): ProgramEntry[] {
  return alignSheets(chapter.rows, chapter.sheets).map((pair) => {
    const { row, sheet } = pair;
    const policy = (row?.policies ?? chapter.policies)[0];
    if (row && !sheet) draft.note('missing-sheet', row.source, row.name, policy, row.no);
    if (sheet && !row) draft.note('extra-sheet', sheet.source, sheet.heading?.name ?? '', policy);
    return entryOf(pair, chapter);
  });
}

const text = (lines: readonly TextLine[]): string => lines.map((line) => line.text).join('\n');

function entryOf({ row, sheet, alignment, confidence }: Pair, chapter: Chapter): ProgramEntry {
  const list = row?.source ?? sheet?.source;
  if (!list) throw new RangeError('a pair has a row or a sheet');
  return {
    ...(row ? fromRow(row) : fromHeading(sheet?.heading ?? null, chapter)),
    ...fromSheet(sheet),
    ...originOf(sheet?.source ?? list),
    listLine: list.line,
    ...(list.pdfPage === undefined ? {} : { listPdfPage: list.pdfPage }),
    alignment,
    confidence,
  };
}

type Listed = ListCells & Pick<ProgramEntry, 'policies'>;

function fromRow({ source: _, ...stated }: ListRow): Listed {
  return stated;
}

/** A sheet without a row has only what its own band says. */
function fromHeading(heading: SheetHeading | null, { policies }: Chapter): Listed {
  const { no, name, cost, isRelisting } = heading ?? { no: null, name: null, cost: null, isRelisting: false };
  return {
    policies,
    no: no ?? 0,
    name: name ?? '',
    cost,
    isNew: false,
    isRelisting,
    divisions: [],
    page: null,
  };
}

function fromSheet(sheet: Sheet | null) {
  const { heading = null, indicators = [], teams = [], teamLines = [] } = sheet ?? {};
  const { overview = [], result = [] } = sheet ?? {};
  return {
    overview: text(overview),
    result: text(result),
    teams,
    heading,
    indicators,
    overviewLines: overview,
    resultLines: result,
    teamLines,
  };
}
