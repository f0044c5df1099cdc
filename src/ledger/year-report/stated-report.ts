import { type AnnualReport, emptyReport, type Origin, type Unplaced } from '../annual-report.ts';
import type { StatementKind } from '../views/origins.ts';
import { type HeldStatement, stated, statedEntries } from './stated-entries.ts';

/** A document of a year with all that it states, in its order. */
export interface HeldReport {
  file: string;
  fiscalYear: number;
  /** 青森県, as the ledger names it. */
  jurisdiction: string | null;
  placed: number;
  unplaced: Unplaced[];
  statements: readonly HeldStatement[];
}

/**
 * The report that was taken in, made again from its statements: the inverse of `statementsOf`. What the reader noted
 * while reading is not kept, nor how sure it was of a row without a sheet.
 */
export function statedReport({ statements, ...document }: HeldReport): AnnualReport {
  const of = <T extends Origin>(kind: StatementKind): T[] =>
    statements.filter((each) => each.kind === kind).map((each) => stated<T>(each));
  return {
    ...emptyReport(document.file),
    ...document,
    masterList: of('master-row'),
    programs: statedEntries(statements),
    subtotals: of('subtotal'),
    definitions: of('definition'),
    tables: of('table'),
    figures: of('figure'),
    economicNotes: of('economic-note'),
    caseStudies: of('case-study'),
    councilMembers: of('council-member'),
    sections: of('section'),
  };
}
