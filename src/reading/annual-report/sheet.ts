import type { SourceLine } from '../../formats/source.ts';
import type { Indicator, SheetHeading, TextLine } from '../../ledger/annual-report.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { readIndicatorTable } from './indicator-table.ts';
import { isRow, originOf, textLineOf } from './line.ts';
import {
  isCaseStudyHeading,
  isIndicatorHeader,
  isListHeader,
  isListMark,
  isMasterHeader,
  isOutlineMark,
  isOverviewMark,
  isResultMark,
  isTeamLine,
  linesToSheet,
  policyOfHeading,
  startsBand,
} from './marks.ts';
import { isPartHeading } from './parts.ts';
import { sheetHeadingOf } from './sheet-heading.ts';
import { isTeamContinuation, teamsOf } from './teams.ts';

/** A program sheet (個票) as it stands in the document, before it is joined with its row of the policy list. */
export interface Sheet {
  source: SourceLine;
  heading: SheetHeading | null;
  overview: TextLine[];
  result: TextLine[];
  indicators: Indicator[];
  teamLines: TextLine[];
  teams: string[];
}

/** Reads one sheet from its heading, or from 【事業概要】 where the heading is lost. */
export function readSheet(cursor: Cursor, draft: Draft): Sheet | null {
  const before = linesToSheet(cursor);
  const source = cursor.peek();
  if (!source || (before === null && !resultFollows(cursor, draft))) return null;
  const headingLines = Array.from({ length: before ?? 0 }, () => cursor.take());
  if (before !== null) draft.head(cursor.take());
  const overview = readProse(cursor);
  const result = readResult(cursor, draft);
  const { indicators, teamLines } = readFoot(cursor, draft, result);
  return {
    source,
    heading: sheetHeadingOf(headingLines),
    overview,
    result,
    indicators,
    teamLines,
    teams: teamsOf(teamLines.map((line) => line.text)),
  };
}

/** Tables with the remarks below them, and 担当課, which some reports print above the tables. */
function readFoot(
  cursor: Cursor,
  draft: Draft,
  remarks: TextLine[],
): Pick<Sheet, 'indicators' | 'teamLines'> {
  const indicators: Indicator[] = [];
  const teamLines: TextLine[] = readTeams(cursor);
  while (startsTable(cursor)) {
    indicators.push(...readIndicatorTable(cursor, draft));
    if (teamLines.length === 0 && !startsBand(cursor)) remarks.push(...readProse(cursor));
  }
  if (teamLines.length === 0) teamLines.push(...readTeams(cursor));
  return { indicators, teamLines };
}

/** Where 【事業概要】 itself is lost, a sheet still shows by its 【事業実績】. */
function resultFollows(cursor: Cursor, draft: Draft): boolean {
  if (draft.part !== null) return false;
  for (let ahead = 0; ahead <= 12; ahead += 1) {
    const line = cursor.peek(ahead);
    if (!line || isRow(line)) return false;
    if (isResultMark(line)) return true;
    if (endsProse(line)) return false;
  }
  return false;
}

const startsTable = (cursor: Cursor): boolean => {
  const line = cursor.peek();
  return line !== undefined && isIndicatorHeader(line);
};

const endsProse = (line: SourceLine): boolean =>
  isOverviewMark(line) ||
  isResultMark(line) ||
  isIndicatorHeader(line) ||
  isTeamLine(line) ||
  isListHeader(line) ||
  isMasterHeader(line) ||
  isListMark(line) ||
  isOutlineMark(line) ||
  isCaseStudyHeading(line) ||
  policyOfHeading(line) !== null ||
  isPartHeading(line);

function readProse(cursor: Cursor): TextLine[] {
  const lines: TextLine[] = [];
  for (
    let line = cursor.peek();
    line && !endsProse(line) && !isNextHeading(cursor, lines);
    line = cursor.peek()
  ) {
    if (isRow(line)) break;
    lines.push(textLineOf(cursor.take()));
  }
  return lines;
}

/** Without a 担当課 line in between, the next sheet's number and name must not be read as this one's text. */
function isNextHeading(cursor: Cursor, read: readonly TextLine[]): boolean {
  const ahead = linesToSheet(cursor);
  return read.length > 0 && ahead !== null && ahead > 0;
}

function readResult(cursor: Cursor, draft: Draft): TextLine[] {
  const mark = cursor.peek();
  if (!mark || !isResultMark(mark)) return [];
  draft.head(cursor.take());
  return readProse(cursor);
}

function readTeams(cursor: Cursor): TextLine[] {
  const first = cursor.peek();
  if (!first || !isTeamLine(first)) return [];
  const lines = [textLineOf(cursor.take())];
  for (
    let line = cursor.peek();
    line &&
    isTeamContinuation(
      lines.map((l) => l.text),
      line.text,
    );
    line = cursor.peek()
  ) {
    lines.push(textLineOf(cursor.take()));
  }
  return lines;
}

export const originOfSheet = (sheet: Sheet) => originOf(sheet.source);
