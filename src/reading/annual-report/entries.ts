import type { ProgramEntry, TextLine } from '../../ledger/annual-report.ts';
import { alignSheets, type Pair } from './align.ts';
import type { Draft } from './draft.ts';
import { originOf } from './line.ts';
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
  const heading = sheet?.heading ?? null;
  const source = sheet?.source ?? row?.source;
  const list = row?.source ?? sheet?.source;
  if (!source || !list) throw new RangeError('a pair has a row or a sheet');
  return {
    policies: row?.policies ?? chapter.policies,
    no: row?.no ?? heading?.no ?? 0,
    name: row?.name ?? heading?.name ?? '',
    cost: row ? row.cost : (heading?.cost ?? null),
    isNew: row?.isNew ?? false,
    isRelisting: row?.isRelisting ?? heading?.isRelisting ?? false,
    divisions: row?.divisions ?? [],
    page: row?.page ?? null,
    overview: text(sheet?.overview ?? []),
    result: text(sheet?.result ?? []),
    teams: sheet?.teams ?? [],
    ...originOf(source),
    listLine: list.line,
    ...(list.pdfPage === undefined ? {} : { listPdfPage: list.pdfPage }),
    alignment,
    confidence,
    heading,
    indicators: sheet?.indicators ?? [],
    overviewLines: sheet?.overview ?? [],
    resultLines: sheet?.result ?? [],
    teamLines: sheet?.teamLines ?? [],
  };
}
