import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import { acceptanceOf, type StoredAcceptance } from '../../acceptance.ts';
import { reasonText } from '../../reasons.ts';
import type { CostBasis, Fact, FactAttribute, FactValue, StatementKind } from '../../views/origins.ts';
import type { ProgramListing, ProgramYearView } from '../../views/program.ts';
import { type Files, originOf, originOfPlace, type PlaceColumns } from './places.ts';

interface StoredYear {
  programId: string;
  fiscalYear: number;
  name: string;
  cost: number | null;
  national: number | null;
  other: number | null;
  general: number | null;
  costBasis: CostBasis;
  isNew: boolean;
  isPriority: boolean;
  isKeyResult: boolean;
  period: string | null;
  foundation: string | null;
  divisions: string[];
  teams: string[];
  description: string | null;
  accepted: StoredAcceptance;
}

type StoredListing = Omit<ProgramListing, 'origin'> &
  PlaceColumns & { programId: string; fiscalYear: number; kind: StatementKind };

/** The accepted facts of the programs, year by year, ascending; findings are added by the caller. */
export async function programYears(
  connection: Connection,
  jurisdiction: string,
  ids: SQL,
  files: Files,
): Promise<ProgramYearView[]> {
  const [years, listings] = await Promise.all([
    rows<StoredYear>(connection, yearsOf(jurisdiction, ids)),
    rows<StoredListing>(connection, listingsOf(jurisdiction, ids)),
  ]);
  return years.map((year) => ({
    ...factsOf(year, files),
    listings: listings
      .filter((each) => each.programId === year.programId && each.fiscalYear === year.fiscalYear)
      .map((each) => listingView(each, files)),
  }));
}

function factsOf(year: StoredYear, files: Files): Omit<ProgramYearView, 'listings'> {
  const { programId, fiscalYear, costBasis, teams, description, accepted } = year;
  const fact = <T extends FactValue>(attribute: FactAttribute, value: T) =>
    factOf(accepted, attribute, value, files);
  return {
    ...{ programId, fiscalYear, costBasis, teams, description, findings: [] },
    name: fact('name', year.name),
    cost: fact('cost', year.cost),
    national: fact('national', year.national),
    other: fact('other', year.other),
    general: fact('general', year.general),
    isNew: fact('isNew', year.isNew),
    isPriority: fact('isPriority', year.isPriority),
    isKeyResult: fact('isKeyResult', year.isKeyResult),
    period: fact('period', year.period),
    foundation: fact('foundation', year.foundation),
    divisions: fact('divisions', year.divisions),
  };
}

function factOf<T extends FactValue>(
  accepted: StoredAcceptance,
  attribute: FactAttribute,
  value: T,
  files: Files,
): Fact<T> {
  const { from, reason, by, note, others = [] } = acceptanceOf(accepted, attribute);
  return {
    ...{ value, reason, reasonText: reasonText(reason), decidedBy: by ?? null, decidedWhy: note ?? null },
    origin: from === null ? null : originOfPlace(files, from),
    others: others.map((each) => ({ value: each.value, origin: originOfPlace(files, each.at) })),
  };
}

function listingView(listing: StoredListing, files: Files): ProgramListing {
  const { policy, group, no, page, isRelisting, kind, documentId, line, pdfPage } = listing;
  return {
    policy,
    group,
    no,
    page,
    isRelisting,
    origin: originOf(files, kind, { documentId, line, pdfPage }),
  };
}

const yearsOf = (jurisdiction: string, ids: SQL) => sql`
  select y.program_id as "programId", y.fiscal_year as "fiscalYear", y.name, y.cost::float8 as cost,
    y.national::float8 as national, y.other::float8 as other, y.general::float8 as general,
    y.cost_basis as "costBasis", y.is_new as "isNew", y.is_priority as "isPriority",
    y.is_key_result as "isKeyResult", y.period, y.foundation, y.teams, y.description, y.accepted,
    array(select d.name from program_division d where d.jurisdiction = y.jurisdiction
      and d.program_id = y.program_id and d.fiscal_year = y.fiscal_year order by d.position) as divisions
  from program_year y where y.jurisdiction = ${jurisdiction} and y.program_id in ${ids}
  order by y.fiscal_year, y.program_id`;

const listingsOf = (jurisdiction: string, ids: SQL) => sql`
  select program_id as "programId", fiscal_year as "fiscalYear", policy, policy_group as "group", no, page,
    is_relisting as "isRelisting", kind, document_id as "documentId", line, pdf_page as "pdfPage"
  from listing where jurisdiction = ${jurisdiction} and program_id in ${ids}
  order by fiscal_year, is_relisting, policy`;
