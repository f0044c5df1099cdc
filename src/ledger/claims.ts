import type { StoredPlace } from './acceptance.ts';
import type { Origin } from './annual-report.ts';
import type { Claim } from './facts.ts';
import type { ProgramGroup } from './grouping.ts';
import type { Listing } from './listings.ts';
import type { FactAttribute, FactValue, StatementKind } from './views/origins.ts';

type Claims = Record<FactAttribute, Claim[]>;
type Stated = Partial<Record<FactAttribute, FactValue>>;

/** Everything that the listings of one program state, attribute by attribute. An empty cell states nothing. */
export function claimsOf(group: ProgramGroup): Claims {
  const claims: Claims = {
    ...{ name: [], cost: [], national: [], other: [], general: [], isNew: [] },
    ...{ isPriority: [], isKeyResult: [], period: [], foundation: [], divisions: [] },
  };
  const seen = new Set<string>();
  for (const listing of group.listings) {
    for (const [place, stated] of statedBy(listing)) {
      const key = JSON.stringify(place);
      if (seen.has(key)) continue;
      seen.add(key);
      add(claims, stated, { at: place, isRelisting: listing.isRelisting, age: listing.age });
    }
  }
  return claims;
}

function add(claims: Claims, stated: Stated, about: Omit<Claim, 'value'>): void {
  for (const [attribute, value] of Object.entries(stated) as [FactAttribute, FactValue][]) {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) claims[attribute].push({ value, ...about });
  }
}

function statedBy({ documentId, master, entry }: Listing): [StoredPlace, Stated][] {
  const stated: [StoredPlace, Stated][] = [];
  if (master !== null) {
    const { name, cost, national, other, general, isNew, isPriority, isKeyResult } = master;
    const { period, foundation, divisions } = master;
    const row = {
      name,
      cost,
      national,
      other,
      general,
      isNew,
      isPriority,
      isKeyResult,
      period,
      foundation,
      divisions,
    };
    stated.push([place(documentId, 'master-row', master), row]);
  }
  if (entry !== null) {
    const { name, cost, isNew, divisions, listLine, listPdfPage, heading } = entry;
    const at = listPdfPage === undefined ? { line: listLine } : { line: listLine, pdfPage: listPdfPage };
    stated.push([place(documentId, 'list-row', at), { name, cost, isNew, divisions }]);
    if (heading !== null)
      stated.push([place(documentId, 'sheet', heading), { name: heading.name, cost: heading.cost }]);
  }
  return stated;
}

/** A place in the short form in which facts keep it. */
export function place(documentId: string, kind: StatementKind, { line, pdfPage }: Origin): StoredPlace {
  return { d: documentId, k: kind, l: line, ...(pdfPage === undefined ? {} : { p: pdfPage }) };
}
