import type {
  DivisionBrief,
  DivisionView,
  JurisdictionSummary,
  LineageLink,
  PolicyYear,
  ProgramView,
} from '../ledger/index.ts';

type Years = ReadonlySet<number>;

const links = (all: readonly LineageLink[], away: Years): LineageLink[] =>
  all.filter(({ from, to }) => !away.has(from.fiscalYear) && !away.has(to.fiscalYear));

const shown = (years: readonly number[], away: Years): number[] => years.filter((year) => !away.has(year));

/** What the ledger says, as if it did not hold some of its years; what only they know is not there. */
export const withoutYears = {
  links,

  jurisdiction: (summary: JurisdictionSummary, away: Years): JurisdictionSummary => ({
    ...summary,
    fiscalYears: shown(summary.fiscalYears, away),
  }),

  policyYear: (held: PolicyYear | null, away: Years): PolicyYear | null =>
    held === null || away.has(held.fiscalYear)
      ? null
      : { ...held, fiscalYears: shown(held.fiscalYears, away) },

  program(program: ProgramView | null, away: Years): ProgramView | null {
    if (program === null || away.size === 0) return program;
    const years = program.years.filter((each) => !away.has(each.fiscalYear));
    const latest = years.at(-1);
    if (latest === undefined) return null;
    return {
      ...program,
      years,
      name: latest.name.value,
      indicators: program.indicators.flatMap((series) => {
        const points = series.points.filter(({ reportYear }) => !away.has(reportYear));
        const disagreeing = series.disagreeing.filter(({ reportYear }) => !away.has(reportYear));
        return points.length === 0 ? [] : [{ ...series, points, disagreeing }];
      }),
      earlier: links(program.earlier, away),
      later: links(program.later, away),
      sameName: links(program.sameName, away),
      divisions: program.divisions.flatMap((each) => {
        const fiscalYears = shown(each.fiscalYears, away);
        return fiscalYears.length === 0 ? [] : [{ ...each, fiscalYears }];
      }),
    };
  },

  divisions: (all: readonly DivisionBrief[], away: Years): DivisionBrief[] =>
    all.flatMap((each) => {
      const fiscalYears = shown(each.fiscalYears, away);
      return fiscalYears.length === 0 ? [] : [{ ...each, fiscalYears }];
    }),

  division(division: DivisionView | null, away: Years): DivisionView | null {
    if (division === null || away.size === 0) return division;
    const years = division.years.filter((each) => !away.has(each.fiscalYear));
    return years.length === 0 ? null : { ...division, years };
  },
};
