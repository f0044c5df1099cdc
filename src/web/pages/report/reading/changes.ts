import type { LineageLink, PolicyRow, PolicyYear } from '../../../../ledger/index.ts';

/** What the ledger knows of two years of one jurisdiction. */
export interface TwoYears {
  earlier: readonly PolicyYear[];
  later: readonly PolicyYear[];
  links: readonly LineageLink[];
}

/** How a program stands against the year before. */
export interface ProgramChange {
  programId: string;
  name: string;
  /** Under which name it stood before; `null` when it had the same one, or is new. */
  formerName: string | null;
  isNew: boolean;
  /** 千円; `null` where nothing is stated. */
  costBefore: number | null;
  cost: number | null;
}

export interface EndedProgram {
  programId: string;
  name: string;
  cost: number | null;
}

/** One policy in both years; re-listings are left out. */
export interface PolicyChange {
  policy: number;
  programs: [before: number, now: number];
  cost: [before: number, now: number];
  programsChanged: ProgramChange[];
  ended: EndedProgram[];
}

/** Policies that only one of the years holds say nothing of a change and are left out. */
export function changesBetween({ earlier, later, links }: TwoYears): PolicyChange[] {
  const successors = successorsOf(links, earlier, later);
  const stillThere = new Set(later.flatMap(({ rows }) => rows.map(({ programId }) => programId)));
  return later.flatMap((now) => {
    const before = earlier.find(({ policy }) => policy === now.policy);
    if (before === undefined || now.policy === 0) return [];
    const rowsBefore = own(before);
    const rows = own(now);
    const known = new Map(earlier.flatMap(own).map((row) => [row.programId, row]));
    return {
      policy: now.policy,
      programs: [rowsBefore.length, rows.length],
      cost: [total(rowsBefore), total(rows)],
      programsChanged: rows.map((row) => changeOf(row, known, successors)),
      ended: rowsBefore.filter(
        ({ programId }) => !stillThere.has(programId) && !successors.gone.has(programId),
      ),
    };
  });
}

const own = ({ rows }: PolicyYear) => rows.filter(({ isRelisting }) => !isRelisting);
const total = (rows: readonly PolicyRow[]) => rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0);

interface Successors {
  /** Program of the later year → the one that it continues under another name. */
  before: Map<string, string>;
  /** Programs of the earlier year that live on. */
  gone: Set<string>;
}

/** Links that nobody has rejected, between just these years. */
function successorsOf(
  links: readonly LineageLink[],
  earlier: readonly PolicyYear[],
  later: readonly PolicyYear[],
): Successors {
  const years = [earlier[0]?.fiscalYear, later[0]?.fiscalYear];
  const holding = links.filter(
    ({ state, from, to }) =>
      state !== 'rejected' && from.fiscalYear === years[0] && to.fiscalYear === years[1],
  );
  return {
    before: new Map(holding.map(({ from, to }) => [to.programId, from.programId])),
    gone: new Set(holding.map(({ from }) => from.programId)),
  };
}

function changeOf(
  row: PolicyRow,
  known: ReadonlyMap<string, PolicyRow>,
  { before }: Successors,
): ProgramChange {
  const former = known.get(row.programId) ?? known.get(before.get(row.programId) ?? '');
  return {
    programId: row.programId,
    name: row.name,
    formerName: former !== undefined && former.name !== row.name ? former.name : null,
    isNew: former === undefined,
    costBefore: former?.cost ?? null,
    cost: row.cost,
  };
}
