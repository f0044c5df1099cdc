import type { SourceDocument } from '../../../formats/index.ts';
import type { AnnualReport, Indicator, ProgramEntry, Subtotal } from '../../../ledger/annual-report.ts';
import { readAnnualReport } from '../../../reading/index.ts';
import { normalise } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import { assembleReport } from '../index.ts';
import { treeText } from './tree-text.ts';

/** What our own reader finds in the report that `content` makes, printed as plain text. */
export function printedAndRead(content: ReportContent): AnnualReport {
  const lines = treeText(assembleReport(content))
    .split('\n')
    .map((text, index) => ({ line: index + 1, text, cells: text.split('\t') }));
  const source: SourceDocument = {
    file: 'printed.txt',
    format: 'text',
    encoding: 'utf-8',
    lines,
    truncated: false,
  };
  return readAnnualReport(source);
}

/** What must come back from print, without the places: these are the print's own. */
export function statedFacts(report: AnnualReport) {
  return {
    masterList: report.masterList.map(({ line: _l, pdfPage: _p, programId: _i, group, ...row }) => ({
      ...row,
      group: group && normalise(group),
    })),
    programs: report.programs.map(programFacts),
    subtotals: report.subtotals.map(({ line: _l, pdfPage: _p, ...total }: Subtotal) => total),
    definitions: report.definitions.map(({ line: _l, pdfPage: _p, ...row }) => row),
    councilMembers: report.councilMembers.map(({ line: _l, pdfPage: _p, ...row }) => row),
    tables: report.tables.map(({ title, header, rows, source, notes }) => ({
      ...{ title, header, source, notes, rows: rows.map(({ cells }) => cells) },
    })),
    economicNotes: report.economicNotes.map(({ fiscalYear, paragraphs }) => [
      fiscalYear,
      ...paragraphs.map((p) => p.text),
    ]),
    caseStudies: report.caseStudies.map(({ program, firms, title }) => ({ program, firms, title })),
  };
}

function programFacts(entry: ProgramEntry) {
  const { policies, no, name, cost, isNew, isRelisting, divisions, overview, result, teams, heading } = entry;
  return {
    ...{ policies, no, name, cost, isNew, isRelisting, divisions, teams },
    ...{ overview: unmissed(overview), result: unmissed(result) },
    band: {
      no: heading?.no ?? no,
      name: heading?.name ?? name,
      cost: heading?.cost ?? cost,
      parts: heading?.costParts ?? [],
    },
    indicators: entry.indicators.filter(isOwnRow).map(indicatorFacts),
  };
}

/** A row that only completes another is printed within that one. */
const isOwnRow = ({ continuationOf }: Indicator): boolean => continuationOf === undefined;

const indicatorFacts = ({ label, previous, current, values, columns }: Indicator) => ({
  ...{ label, previous, current, values, columns },
});

const unmissed = (text: string): string => (text === '資料なし' ? '' : text);
