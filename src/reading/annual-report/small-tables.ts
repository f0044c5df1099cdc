import type { SourceLine } from '../../formats/source.ts';
import { parseFiscalYear } from '../../values/index.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { cellText, isRow, originOf, textLineOf, tight } from './line.ts';
import { isDefinitionHeader, isMembersHeader } from './marks.ts';
import { isPartHeading } from './parts.ts';

/** 《中小企業の定義》: industry, capital, employees, employees of a small enterprise; heads in two rows. */
export function readDefinitions(cursor: Cursor, draft: Draft): boolean {
  const head = cursor.peek();
  if (!head || !isDefinitionHeader(head)) return false;
  draft.head(cursor.take());
  for (const line of cursor.takeWhile(isRow)) {
    if (isDefinitionHeader(line)) {
      draft.head(line);
      continue;
    }
    const [industry = '', capital = '', employees = '', smallEmployees = ''] = line.cells.map(cellText);
    if (industry === '') draft.head(line);
    else draft.report.definitions.push({ industry, capital, employees, smallEmployees, ...originOf(line) });
  }
  return true;
}

/** Members of the 庁内連絡会議; a bureau is printed once for all its divisions. */
export function readMembers(cursor: Cursor, draft: Draft): boolean {
  const head = cursor.peek();
  if (!head || !isMembersHeader(head)) return false;
  draft.head(cursor.take());
  let bureau = '';
  for (const line of cursor.takeWhile(isRow)) {
    if (isMembersHeader(line)) {
      draft.head(line);
      continue;
    }
    const [first = '', division = ''] = line.cells.map(cellText);
    bureau = first || bureau;
    draft.report.councilMembers.push({ bureau, division, ...originOf(line) });
  }
  return true;
}

/** 正誤表: what another edition says otherwise, row by row as it is printed. */
export function readErrata(cursor: Cursor, draft: Draft): boolean {
  const heading = cursor.peek();
  const isHeading = heading !== undefined && !isRow(heading) && /正誤表$/.test(tight(heading.text));
  if (!isHeading || ![1, 2, 3].some((ahead) => isErrataHead(cursor.peek(ahead)))) return false;
  draft.open('other', cursor.take());
  for (const line of cursor.takeWhile(
    (each) => isRow(each) || isErrataHead(cursor.peek(1)) || isErrataHead(cursor.peek(2)),
  )) {
    if (isErrataHead(line)) draft.head(line);
    else draft.write({ ...textLineOf(line), text: line.cells.map(cellText).join('\t') });
  }
  return true;
}

const isErrataHead = (line: SourceLine | undefined): boolean => {
  const heads = line?.cells.map(tight) ?? [];
  return heads.includes('誤') && heads.includes('正');
};

const YEAR_HEADING = /^[<〈《]((?:令和|平成|昭和)(?:\d+|元)年度)[>〉》]$/;

/** 年度別の経済概況: one note a year under `<平成19年度>`. */
export function readEconomicNote(cursor: Cursor, draft: Draft): boolean {
  const head = cursor.peek();
  const year = head ? parseFiscalYear(YEAR_HEADING.exec(tight(head.text))?.[1] ?? '') : null;
  if (!head || year === null) return false;
  cursor.take();
  const lines = cursor.takeWhile(
    (line) => !isRow(line) && !YEAR_HEADING.test(tight(line.text)) && !isPartHeading(line),
  );
  draft.report.economicNotes.push({ fiscalYear: year, paragraphs: lines.map(textLineOf), ...originOf(head) });
  return true;
}
