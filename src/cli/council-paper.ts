import {
  type AnnualReport,
  emptyReport,
  type Indicator,
  type ProgramEntry,
} from '../ledger/annual-report.ts';
import { shortEra } from '../values/index.ts';

/** What a paper of the council says of the prefecture's programs: names, figures and where they stand. */
export interface CouncilPaper {
  fiscalYear: number;
  file: string;
  title: string;
  statements: {
    program: string;
    division: string | null;
    line: number;
    description: string;
    facts: { label: string; printed: string; line: number }[];
  }[];
}

/** The papers of the council do not say to which basic policy a program belongs. */
const NO_POLICY = 0;

/** The paper in the shape of a report: programs without money, each figure as this year's value of an indicator. */
export function reportOfPaper(paper: CouncilPaper): AnnualReport {
  return {
    ...emptyReport(paper.file),
    fiscalYear: paper.fiscalYear,
    programs: paper.statements.map((statement, index) => entryOf(statement, index + 1, paper.fiscalYear)),
    placed: 1,
  };
}

function entryOf(
  statement: CouncilPaper['statements'][number],
  no: number,
  fiscalYear: number,
): ProgramEntry {
  return {
    policies: [NO_POLICY],
    no,
    name: statement.program,
    cost: null,
    isNew: false,
    isRelisting: false,
    divisions: statement.division === null ? [] : [statement.division],
    page: null,
    overview: '',
    result: '',
    teams: [],
    line: statement.line,
    listLine: statement.line,
    alignment: null,
    confidence: 1,
    heading: null,
    indicators: statement.facts.map((fact) => indicatorOf(fact, fiscalYear)),
    overviewLines: [],
    resultLines: [],
    teamLines: [],
  };
}

const indicatorOf = (
  { label, printed, line }: { label: string; printed: string; line: number },
  fiscalYear: number,
): Indicator => ({
  label,
  previous: '',
  current: printed,
  values: [printed],
  columns: [`${shortEra(fiscalYear)}年度`],
  line,
});
