import type { AnnualReport, ProgramEntry, TextLine } from '../ledger/annual-report.ts';
import { normalise } from '../values/index.ts';

/** A line that people wrote, with the program whose sheet it stands in. */
export interface Paragraph extends TextLine {
  /** The text with one width and one kind of each mark, so that patterns need no variants. */
  plain: string;
  entry: ProgramEntry | null;
}

/** Every line of prose about the year; ordinance and rules of the council are quoted law, a 正誤表 quotes what is wrong. */
export function paragraphsOf(report: AnnualReport): Paragraph[] {
  const quoted = new Set(['ordinance', 'council', 'furniture', 'contents', 'cover']);
  const free = [
    ...report.sections
      .filter(({ kind, heading }) => !quoted.has(kind) && !/正誤表$/.test(heading))
      .flatMap((section) => section.paragraphs),
    ...report.economicNotes.flatMap((note) => note.paragraphs),
    ...report.caseStudies.flatMap((study) => study.paragraphs),
  ];
  const ofPrograms = report.programs.flatMap((entry) =>
    [...entry.overviewLines, ...entry.resultLines].map((line) => ({ line, entry })),
  );
  return [...free.map((line) => ({ line, entry: null })), ...ofPrograms].map(({ line, entry }) => ({
    ...line,
    plain: normalise(line.text),
    entry,
  }));
}
