import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { divisionsOfTeams, sameDivision, withoutOffice } from '../../../organisations/index.ts';
import { aboutEntry, findingAt, listPlace, placeOf } from '../../finding.ts';
import { listWhere, sheetWhere } from '../../places.ts';

/** Divisions of the policy list that no team under the sheet belongs to, and teams of other divisions. */
export function teamFindings(report: AnnualReport, entry: ProgramEntry): Finding[] {
  const teams = [
    ...new Set(entry.teams.flatMap(divisionsOfTeams).map((team) => withoutOffice(team.division))),
  ];
  const stated = [...new Set(entry.divisions.map(withoutOffice))];
  const named = teams.filter((name) => name !== '');
  if (named.length === 0 || stated.length === 0) return [];
  const lacking = stated.filter((name) => !named.some((team) => sameDivision(team, name)));
  const extra = named.filter((team) => !stated.some((name) => sameDivision(name, team)));
  if (lacking.length + extra.length === 0) return [];
  const places = entry.teamLines.map((line) => placeOf(report, line));
  return [
    findingAt(
      [places[0] ?? placeOf(report, entry), ...places.slice(1), listPlace(report, entry)],
      aboutEntry(entry),
      {
        rule: 'program-division',
        severity: 'warning',
        message:
          `「${entry.name}」の担当課は${listWhere(entry)}では${stated.join('、')}ですが、` +
          `${sheetWhere(entry)}の末尾では${named.join('、')}です。担当課を確認し、そろえてください。`,
        expected: stated.join('、'),
        actual: named.join('、'),
      },
    ),
  ];
}
