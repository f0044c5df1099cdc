import type { AnnualReport, MasterRow, ProgramEntry } from '../../ledger/index.ts';
import { divisionOfTeam, sameDivision } from '../../organisations/index.ts';
import type { AnswerListing } from '../answer.ts';
import { lastYearOf } from './last-year.ts';
import type { SourceProgram } from './rollover.ts';

/**
 * Id of the organisation that does the work of a division (with its team, where that is known) today; `null` when nobody can tell, with those that share its
 * work (`candidates`) where it was split.
 */
export type WhoAnswers = (printed: string) => {
  organisation: string | null;
  candidates: readonly string[];
};

/** Listings that only a policy list has stand behind those of the master list. */
const BEHIND = 10_000;

/** The programs of a year (a report from the ledger, whose rows know their programs) in the order of the paper. */
export function sourcePrograms(report: AnnualReport, whoAnswers: WhoAnswers): SourceProgram[] {
  const ids = [...report.masterList, ...report.programs].flatMap(({ programId }) => programId ?? []);
  return [...new Set(ids)].map((program) => {
    const rows = report.masterList.filter((each) => each.programId === program);
    const entries = report.programs.filter((each) => each.programId === program);
    const row = rows.find((each) => !each.isRelisting) ?? rows[0] ?? null;
    const entry = entries.find((each) => !each.isRelisting) ?? entries[0] ?? null;
    const divisions = (row ?? entry)!.divisions;
    return {
      ...{ program, name: (row ?? entry)!.name, cost: (row ?? entry)!.cost, divisions },
      ...{ listings: listingsOf(report, rows, entries), lastYear: lastYearOf(row, entry) },
      ...answering(divisions, entry?.teams ?? [], whoAnswers),
    };
  });
}

function answering(divisions: readonly string[], teams: readonly string[], whoAnswers: WhoAnswers) {
  const [first, ...others] = divisions.map((name) => ({ name, ...heirOf(name, teams, whoAnswers) }));
  const printed = others.map(({ name, organisation, candidates }) => ({
    name,
    ids: organisation === null ? candidates : [organisation],
  }));
  return {
    ...{ organisation: first?.organisation ?? null, candidates: first?.candidates ?? [] },
    others: [...new Set(printed.flatMap(({ ids }) => ids))],
    unknownDivisions: printed.filter(({ ids }) => ids.length === 0).map(({ name }) => name),
  };
}

/** After a split the team on the sheet often tells whose the program is now. */
function heirOf(division: string, teams: readonly string[], whoAnswers: WhoAnswers): ReturnType<WhoAnswers> {
  const team = teams.find((each) => sameDivision(divisionOfTeam(each).division, division));
  const byTeam = team === undefined ? null : whoAnswers(team);
  return byTeam !== null && byTeam.organisation !== null ? byTeam : whoAnswers(division);
}

/** The original first. A row that serves two policies without a master list is relisted under the second. */
function listingsOf(
  report: AnnualReport,
  rows: readonly MasterRow[],
  entries: readonly ProgramEntry[],
): AnswerListing[] {
  const listed = rows.map(({ policy, group, isRelisting, ...row }) => ({
    ...{ policy, group, isRelisting },
    position: report.masterList.findIndex((each) => each.line === row.line && each.policy === policy) + 1,
  }));
  const others = entries.flatMap((entry) =>
    entry.policies.map((policy, at) => ({
      ...{ policy, group: null, isRelisting: entry.isRelisting || at > 0 },
      position: BEHIND + report.programs.indexOf(entry),
    })),
  );
  // What a policy list says otherwise than the master list is a contradiction that the ledger decided already.
  const all = rows.length > 0 ? listed : others;
  return [...all.filter((each) => !each.isRelisting), ...all.filter((each) => each.isRelisting)].map(
    ({ isRelisting: _isRelisting, ...listing }) => listing,
  );
}
