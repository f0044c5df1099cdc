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
  sections: report.sections.map((section) => ({ ...section, paragraphs: [] })),
  unplaced: report.unplaced.map((line) => ({ ...line, text: '' })),
});

const withoutSentences = (program: ProgramEntry): ProgramEntry => ({
  ...program,
  overview: '',
  result: '',
  overviewLines: [],
  resultLines: [],
});

const reports: AnnualReport[] = [];
for (const file of process.argv.slice(2)) {
  reports.push({ ...readAnnualReport(await openSource(file)), file: basename(file) });
}
const findings = await checkReports(reports);
for (const report of reports) {
  if (report.fiscalYear === null) throw new Error(`${report.file} does not say whose year it is`);
  const own = findings.filter((finding) => finding.file === report.file);
  await writeFile(`sample/reports/${report.fiscalYear}.json`, inLines(withoutProse(report)));
  await writeFile(
    `sample/findings/${report.fiscalYear}.json`,
    inLines({ fiscalYear: report.fiscalYear, findings: own }),
  );
  console.log(report.file, report.fiscalYear, own.length);
}
