import type { AnnualReport, Origin, ProgramEntry, Section, TextLine } from '../../ledger/annual-report.ts';
import { type About, aboutEntry, aboutRow } from '../finding.ts';

export type PassageKind =
  | 'name'
  | 'overview'
  | 'result'
  | 'indicator'
  | 'section'
  | 'economic-note'
  | 'case-study';

/** A line that people wrote, with where it stands and which program it is about. */
export interface Passage {
  kind: PassageKind;
  text: string;
  at: Origin;
  about: About;
}

/** Words that are nobody's to mend: those of the law, and what a 正誤表 quotes as wrong. */
const isFixed = ({ kind, heading }: Section): boolean =>
  kind === 'ordinance' || kind === 'council' || /正誤表$/.test(heading);

/** Everything that people wrote in the report. */
export function passagesOf(report: AnnualReport): Passage[] {
  return [
    ...report.sections
      .filter((section) => !isFixed(section))
      .flatMap((section) => passages('section', section.paragraphs, {})),
    ...report.masterList.map((row) => ({
      kind: 'name' as const,
      text: row.name,
      at: row,
      about: aboutRow(row),
    })),
    ...report.economicNotes.flatMap((note) => passages('economic-note', note.paragraphs, {})),
    ...report.programs.flatMap(sheetPassages),
    ...report.caseStudies.flatMap((study) => passages('case-study', study.paragraphs, {})),
  ];
}

function sheetPassages(entry: ProgramEntry): Passage[] {
  const about = aboutEntry(entry);
  const page = entry.listPdfPage ?? entry.pdfPage;
  const listed = { line: entry.listLine, ...(page === undefined ? {} : { pdfPage: page }) };
  return [
    { kind: 'name', text: entry.name, at: listed, about },
    ...passages('overview', entry.overviewLines, about),
    ...passages('result', entry.resultLines, about),
    ...entry.indicators.map((row) => ({ kind: 'indicator' as const, text: row.label, at: row, about })),
  ];
}

function passages(kind: PassageKind, lines: readonly TextLine[], about: About): Passage[] {
  return lines.map((line) => ({ kind, text: line.text, at: line, about }));
}
