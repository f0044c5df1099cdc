import { type AnnualReport, emptyReport, type ProgramEntry } from '../../ledger/annual-report.ts';

/**
 * A made-up report. What it does not mention has a default that no rule objects to; a part without a `line` is
 * numbered in the order of the paper (see `numbered`).
 */
export function aReport(stated: Partial<AnnualReport> = {}): AnnualReport {
  return numbered({
    ...emptyReport(`r${(stated.fiscalYear ?? 2020) - 2018}.txt`),
    fiscalYear: 2020,
    jurisdiction: '青森県',
    placed: 1,
    ...stated,
  });
}

/**
 * Gives a line to what has none: master rows 101, 102 …, their subtotals 201 …, list rows 301 …, list subtotals 401 …;
 * the sheets begin at 1000, 1100 …, each with its heading there, overview 1, result 21, indicators 41, teams 91 lines below.
 */
function numbered(report: AnnualReport): AnnualReport {
  const master = report.subtotals.filter((subtotal) => subtotal.where === 'master');
  const list = report.subtotals.filter((subtotal) => subtotal.where === 'list');
  return {
    ...report,
    masterList: from(101, report.masterList),
    subtotals: [...from(201, master), ...from(401, list)],
    programs: report.programs.map((entry, i) => numberedSheet(entry, i)),
  };
}

function numberedSheet(entry: ProgramEntry, i: number): ProgramEntry {
  const line = entry.line || 1000 + 100 * i;
  return {
    ...entry,
    line,
    listLine: entry.listLine || 301 + i,
    heading: entry.heading && { ...entry.heading, line: entry.heading.line || line },
    overviewLines: from(line + 1, entry.overviewLines),
    resultLines: from(line + 21, entry.resultLines),
    indicators: from(line + 41, entry.indicators),
    teamLines: from(line + 91, entry.teamLines),
  };
}

function from<T extends { line: number }>(first: number, parts: T[]): T[] {
  return parts.map((part, i) => ({ ...part, line: part.line || first + i }));
}
