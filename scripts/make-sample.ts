/**
 * Makes the sample ledger's statements from the published reports: `npx tsx scripts/make-sample.ts FILE…`.
 * Figures, names and line numbers are facts and are kept; what people wrote as prose is left out. Of the findings
 * only those places and disputed words are kept that the rules name.
 */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkReports } from '../src/checking/index.ts';
import { openSource } from '../src/formats/index.ts';
import type { AnnualReport, ProgramEntry } from '../src/ledger/annual-report.ts';
import type { Finding } from '../src/ledger/finding.ts';
import { readAnnualReport } from '../src/reading/index.ts';

/** One line per element of the top-level lists, so that a change of the sample reads as a diff. */
function inLines(object: object): string {
  const fields = Object.entries(object).map(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? `"${key}": [\n${value.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`
      : `"${key}": ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

const withoutProse = (report: AnnualReport): AnnualReport => ({
  ...report,
  programs: report.programs.map(withoutSentences),
  tables: report.tables.map((table) => ({ ...table, notes: [] })),
  figures: report.figures.map((figure) => ({ ...figure, notes: [] })),
  economicNotes: report.economicNotes.map((note) => ({ ...note, paragraphs: [] })),
  caseStudies: report.caseStudies.map((study) => ({ ...study, title: null, paragraphs: [] })),
  sections: report.sections.map((section) =>
    // A cover says whose report it is and when it was issued: facts.
    section.kind === 'cover' ? section : { ...section, paragraphs: [] },
  ),
  unplaced: report.unplaced.map((line) => ({ ...line, text: '' })),
});

const withoutSentences = (program: ProgramEntry): ProgramEntry => ({
  ...program,
  overview: '',
  result: '',
  overviewLines: [],
  resultLines: [],
});

/** So many characters in a row are a phrase of the report's, not a disputed word. */
const PHRASE = 14;

/** A finding as it is, with the report's own phrases cut after their first words; names and labels are facts. */
function withoutPhrases(finding: Finding, report: AnnualReport): Finding {
  const prose =
    report.programs.map((program) => program.overview + program.result).join('\n') + notesOf(report);
  const names = [
    ...report.programs.flatMap((program) => [
      program.name,
      ...program.indicators.map((indicator) => indicator.label),
    ]),
    ...report.masterList.map((row) => row.name),
  ].join('\n');
  const cut = (text: string): string => cutPhrases(text, prose, names);
  return {
    ...finding,
    message: cut(finding.message),
    expected: cut(finding.expected),
    actual: cut(finding.actual),
  };
}

const notesOf = (report: AnnualReport): string =>
  [...report.sections, ...report.economicNotes, ...report.caseStudies]
    .flatMap((part) => part.paragraphs.map((line) => line.text))
    .join('\n');

function cutPhrases(text: string, prose: string, names: string): string {
  for (let from = 0; from + PHRASE <= text.length; from += 1) {
    let to = from + PHRASE;
    if (!prose.includes(text.slice(from, to)) || names.includes(text.slice(from, to))) continue;
    while (to < text.length && prose.includes(text.slice(from, to + 1))) to += 1;
    return `${text.slice(0, from + PHRASE / 2)}…${cutPhrases(text.slice(to), prose, names)}`;
  }
  return text;
}

const reports: AnnualReport[] = [];
for (const file of process.argv.slice(2)) {
  reports.push({ ...readAnnualReport(await openSource(file)), file: basename(file) });
}
const findings = await checkReports(reports);
for (const report of reports) {
  if (report.fiscalYear === null) throw new Error(`${report.file} does not say whose year it is`);
  const own = findings
    .filter((finding) => finding.file === report.file)
    .map((finding) => withoutPhrases(finding, report));
  await writeFile(`sample/reports/${report.fiscalYear}.json`, inLines(withoutProse(report)));
  await writeFile(
    `sample/findings/${report.fiscalYear}.json`,
    inLines({ fiscalYear: report.fiscalYear, findings: own }),
  );
  console.log(report.file, report.fiscalYear, own.length);
}
