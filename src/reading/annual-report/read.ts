import type { SourceDocument, SourceLine } from '../../formats/source.ts';
import type { AnnualReport, ReadingNote } from '../../ledger/annual-report.ts';
import { attachedReport, REPORT_ATTACHMENT } from '../attached-report/attached-report.ts';
import { readCaseStudy } from './case-study.ts';
import { Cursor } from './cursor.ts';
import { Draft } from './draft.ts';
import { type Chapter, entriesOf } from './entries.ts';
import { furnitureOf } from './furniture.ts';
import { originOf } from './line.ts';
import { partMark } from './marked-line.ts';
import { readMasterList } from './master-list.ts';
import { openCover, readPartHeading, readPolicyHeading, readProse } from './parts.ts';
import { type ListRow, readPolicyList } from './policy-list.ts';
import { readSheet } from './sheet.ts';
import { readDefinitions, readEconomicNote, readErrata, readMembers } from './small-tables.ts';
import { readTrends } from './trends.ts';
import { cutLine } from './truncation.ts';
import { fiscalYearOf, jurisdictionOf } from './year.ts';

type Reader = (cursor: Cursor, draft: Draft) => boolean;

/**
 * Reads an annual report (年次報告), whole or a part of it, of any year. Total: never throws on what stands in the
 * document, and lists every line for which it finds no place. A document that carries its own data is taken at its
 * data, unless its pages are asked for.
 */
export function readAnnualReport(
  source: SourceDocument,
  { fromPages = false }: { fromPages?: boolean } = {},
): AnnualReport {
  const attached = fromPages ? null : attachedReport(source);
  if (attached && 'report' in attached) {
    const { report } = attached;
    return { ...report, notes: [...report.notes, { kind: 'attachment', text: REPORT_ATTACHMENT, line: 1 }] };
  }
  const report = readPages(source);
  for (const note of source.notes ?? []) report.notes.push({ kind: 'hidden', ...note });
  if (attached) report.notes.push({ kind: 'broken-attachment', text: attached.wrong, line: 1 });
  return report;
}

function readPages(source: SourceDocument): AnnualReport {
  const draft = new Draft(source.file);
  const furniture = furnitureOf(source.lines);
  const lines = source.lines.filter((line) => !furniture.has(line)).flatMap(partMark);
  const cursor = new Cursor(lines);
  const chapters: Chapter[] = [];
  openCover(cursor, draft);
  while (!cursor.done) {
    if (
      !READERS.some((read) => read(cursor, draft)) &&
      !readChapter(cursor, draft, chapters) &&
      !readRest(cursor, draft)
    ) {
      cursor.pass();
    }
  }
  draft.report.programs = chapters.flatMap((chapter) => entriesOf(chapter, draft));
  return finish(draft, cursor, source, [...furniture]);
}

const READERS: readonly Reader[] = [
  readErrata,
  readPolicyHeading,
  readPartHeading,
  readMasterList,
  readDefinitions,
  readMembers,
  readEconomicNote,
  readTrends,
  readCaseStudy,
];

const readRest: Reader = (cursor, draft) => readProse(cursor, draft);

/** A policy's list opens a chapter; the sheets behind it belong to it. */
function readChapter(cursor: Cursor, draft: Draft, chapters: Chapter[]): boolean {
  const rows = readPolicyList(cursor, draft);
  if (rows) {
    addRows(rows, draft.policies, chapters);
    draft.close();
    return true;
  }
  const sheet = readSheet(cursor, draft);
  if (!sheet) return false;
  const open = chapters.at(-1);
  const belongs = open && (draft.policies.length === 0 || open.policies === draft.policies);
  if (belongs) open.sheets.push(sheet);
  else chapters.push({ policies: draft.policies, rows: [], sheets: [sheet] });
  return true;
}

/** A list that was interrupted goes on in its chapter as long as no sheet came in between. */
function addRows(rows: ListRow[], policies: number[], chapters: Chapter[]): void {
  const open = chapters.at(-1);
  if (open && open.policies === policies && open.sheets.length === 0) open.rows.push(...rows);
  else if (rows.length > 0) chapters.push({ policies, rows, sheets: [] });
}

function finish(draft: Draft, cursor: Cursor, source: SourceDocument, furniture: SourceLine[]): AnnualReport {
  const report = draft.report;
  draft.addFurniture(furniture);
  report.fiscalYear = fiscalYearOf(source.lines);
  report.jurisdiction = jurisdictionOf(source.lines);
  report.unplaced = cursor.unplaced.map((line) => ({ text: line.text.trim(), ...originOf(line) }));
  report.placed = cursor.share;
  const cut = cutLine(report, source);
  if (cut) {
    report.notes = report.notes.filter((note) => !liesBehind(note, report));
    draft.note('truncated', cut, '');
  }
  return report;
}

/** Of the sheets that a cut report lacks, those behind its last one are no faults of their own. */
function liesBehind(note: ReadingNote, report: AnnualReport): boolean {
  const last = report.programs.findLastIndex((program) => program.alignment !== null);
  const lost = report.programs.slice(last + 1);
  return (
    note.kind === 'missing-sheet' &&
    lost.some((program) => program.listLine === note.line && program.listPdfPage === note.pdfPage)
  );
}
