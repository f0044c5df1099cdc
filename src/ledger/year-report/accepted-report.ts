import { parseQuantity } from '../../values/index.ts';
import { acceptanceOf } from '../acceptance.ts';
import type { AnnualReport, Indicator, MasterRow, ProgramEntry, SheetHeading } from '../annual-report.ts';
import { sameValue } from '../facts.ts';
import { indicatorKeys } from '../indicator-values.ts';
import type { FactAttribute, FactValue } from '../views/origins.ts';
import { type AcceptedProgram, type AcceptedYear, type OwnValue, previousKey } from './accepted-facts.ts';
import { summedAnew } from './subtotals.ts';

/** The report with accepted facts in the place of what its rows, lists and sheets state, and sums computed anew. */
export function acceptedReport(report: AnnualReport, year: AcceptedYear): AnnualReport {
  const masterList = report.masterList.map((row) => acceptedRow(row, year));
  const programs = report.programs.map((entry) => acceptedEntry(entry, year));
  const subtotals = report.subtotals.map((row) => summedAnew(row, masterList, programs));
  return { ...report, masterList, programs, subtotals };
}

const MASTER = [
  ...['name', 'cost', 'national', 'other', 'general', 'isNew', 'isPriority', 'isKeyResult'],
  ...['period', 'foundation', 'divisions'],
] as FactAttribute[];
const LIST: FactAttribute[] = ['name', 'cost', 'isNew', 'divisions'];

function acceptedRow(row: MasterRow, { programs }: AcceptedYear): MasterRow {
  const program = programs.get(row.programId ?? '');
  return program === undefined ? row : accepted(row, MASTER, program, row.isRelisting);
}

function acceptedEntry(entry: ProgramEntry, year: AcceptedYear): ProgramEntry {
  const program = year.programs.get(entry.programId ?? '');
  if (program === undefined) return entry;
  const heading = entry.heading && acceptedHeading(entry.heading, program, entry.isRelisting);
  const indicators = acceptedIndicators(entry.indicators, program.programId, year.previous);
  return { ...accepted(entry, LIST, program, entry.isRelisting), heading, indicators };
}

/** The parts of a cost (①23,256 ②27,229) stand only as long as they make up the whole. */
function acceptedHeading(
  heading: SheetHeading,
  program: AcceptedProgram,
  isRelisting: boolean,
): SheetHeading {
  const held = accepted(heading, ['name', 'cost'], program, isRelisting);
  return held.cost === heading.cost ? held : { ...held, costParts: [] };
}

function accepted<Row extends object>(
  row: Row,
  attributes: readonly FactAttribute[],
  program: AcceptedProgram,
  isRelisting: boolean,
): Row {
  const changed: Partial<Record<FactAttribute, FactValue>> = {};
  for (const attribute of attributes) {
    const stated = (row as Record<string, FactValue>)[attribute] ?? null;
    if (isOverruled(stated, attribute, program, isRelisting)) changed[attribute] = program.facts[attribute];
  }
  return { ...row, ...changed };
}

/** An empty cell contradicts nothing, unless a person has said what belongs there. */
function isOverruled(
  stated: FactValue,
  attribute: FactAttribute,
  { facts, accepted: stored }: AcceptedProgram,
  isRelisting: boolean,
): boolean {
  const isEmpty = stated === null || (Array.isArray(stated) && stated.length === 0);
  if (isEmpty && (isRelisting || acceptanceOf(stored, attribute).reason !== 'person')) return false;
  return !sameValue(attribute, stated, facts[attribute]);
}

/**
 * A year's own report speaks first about it (as the series of an indicator do): where the report of the year before is
 * held and both state a number of one unit, its value stands in the column 前年度.
 */
function acceptedIndicators(
  indicators: readonly Indicator[],
  programId: string,
  previous: AcceptedYear['previous'],
): Indicator[] {
  const keys = indicatorKeys(indicators);
  return indicators.map((row, at) => {
    const own = previous.get(previousKey({ programId, key: keys[at]! }));
    if (own === undefined || row.values.length < 2 || !differs(row.previous, own)) return row;
    return { ...row, previous: own.printed, values: row.values.with(-2, own.printed) };
  });
}

function differs(printed: string, own: OwnValue): boolean {
  const stated = parseQuantity(printed).values[0];
  if (stated === undefined || stated.value === null || own.value === null) return false;
  return (stated.unit || null) === own.unit && stated.value !== own.value;
}
