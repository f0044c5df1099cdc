import type { AnnualReport } from '../../ledger/annual-report.ts';
import type { FactAttribute } from '../../ledger/index.ts';

/** What a person has decided: of which program, and what of it. */
export interface DecidedFact {
  programId: string;
  attribute: FactAttribute;
}

/** The statements of a year with nothing changed but what persons have decided, at every place that states it. */
export function decidedReport(
  stated: AnnualReport,
  accepted: AnnualReport,
  decisions: readonly DecidedFact[],
): AnnualReport {
  const change = <Row extends object>(row: Row, by: Row, programId: string | undefined): Row => {
    const changed = decisions
      .filter((each) => each.programId === programId && each.attribute in row)
      .map(({ attribute }) => [attribute, by[attribute as keyof Row]]);
    return { ...row, ...Object.fromEntries(changed) };
  };
  return {
    ...stated,
    masterList: stated.masterList.map((row, i) => change(row, accepted.masterList[i]!, row.programId)),
    programs: stated.programs.map((entry, i) => {
      const by = accepted.programs[i]!;
      const heading = entry.heading && by.heading && change(entry.heading, by.heading, entry.programId);
      return { ...change(entry, by, entry.programId), heading };
    }),
  };
}
