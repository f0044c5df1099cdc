import { sql } from 'drizzle-orm';
import { successorsOf } from '../../../organisations/index.ts';
import type { Connection } from '../../../platform/index.ts';
import type { DivisionThenNow, ProgramView, ProgramYearView } from '../../views/program.ts';
import { nameOfJurisdiction } from './divisions.ts';
import { findingsOfPrograms } from './findings.ts';
import { indicatorSeries } from './indicator-series.ts';
import { links } from './lineage.ts';
import { filesOf } from './places.ts';
import { chainOf } from './program-chain.ts';
import { programYears } from './program-years.ts';

export async function program(
  connection: Connection,
  jurisdiction: string,
  id: string,
): Promise<ProgramView | null> {
  const chain = await chainOf(connection, jurisdiction, id);
  const files = await filesOf(connection, jurisdiction);
  const ids = sql`(select jsonb_array_elements_text(${JSON.stringify(chain)}::jsonb))`;
  const years = await programYears(connection, jurisdiction, ids, files);
  const latest = years.findLast((year) => year.programId === id);
  if (latest === undefined) return null;
  const [indicators, findings, lineage, jurisdictionName] = await Promise.all([
    indicatorSeries(connection, jurisdiction, ids, files),
    findingsOfPrograms(connection, jurisdiction, chain),
    links(connection, jurisdiction, sql`(k.from_program in ${ids} or k.to_program in ${ids})`),
    nameOfJurisdiction(connection, jurisdiction),
  ]);
  const named = lineage.filter((link) => link.kind !== 'same-name');
  const earlier = named.filter((link) => chain.includes(link.to.programId));
  return {
    ...{ jurisdiction, id, name: latest.name.value, indicators },
    years: years.map((year) => ({ ...year, findings: findings.filter((each) => isAbout(each, year)) })),
    earlier,
    later: named.filter((link) => !earlier.includes(link)),
    sameName: lineage.filter((link) => link.kind === 'same-name'),
    divisions: divisionsThenAndNow(years, jurisdictionName),
  };
}

const isAbout = (finding: { fiscalYear: number; programId: string | null }, year: ProgramYearView) =>
  finding.fiscalYear === year.fiscalYear && finding.programId === year.programId;

function divisionsThenAndNow(years: readonly ProgramYearView[], jurisdictionName: string): DivisionThenNow[] {
  const names = [...new Set(years.flatMap((year) => year.divisions.value))];
  return names.map((name) => {
    const later = successorsOf(name, undefined, jurisdictionName).map((each) => each.to);
    return {
      name,
      fiscalYears: years.filter((year) => year.divisions.value.includes(name)).map((year) => year.fiscalYear),
      today: later.length === 0 ? [name] : [...new Set(later)],
    };
  });
}
