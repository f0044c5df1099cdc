import type { Connection } from '../platform/index.ts';
import { descriptionsFrom } from './descriptions.ts';
import type { RowDescription } from './import-types.ts';
import { programOfFinding, programOfStatement } from './statement-programs.ts';
import type { StatedPrograms } from './statements.ts';
import { assignFindings, assignStatements } from './store/assign-programs.ts';
import { heldDocuments, heldPrograms } from './store/document-store.ts';
import { decisionsOf, descriptionsOf, splitsOf, writeYear } from './store/year-store.ts';
import type { CostBasis } from './views/origins.ts';
import { type PlannedProgram, planYear } from './year-plan.ts';

/** A document that is just being taken in: the youngest of its year, not yet stored. */
export interface FreshDocument {
  stated: StatedPrograms;
  costBasis: CostBasis;
  descriptions: readonly RowDescription[];
}

export interface RebuiltYear {
  jurisdiction: string;
  fiscalYear: number;
  planned: PlannedProgram[];
  /** Programs that the year had before or has now. */
  touched: Set<string>;
}

/** Makes the facts of a year anew from all its documents and from what people decided. */
export async function rebuildYear(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
  fresh?: FreshDocument,
): Promise<RebuiltYear> {
  const held = await heldDocuments(connection, jurisdiction, fiscalYear);
  const stated: StatedPrograms[] = [];
  for (const { id } of held) stated.push(await heldPrograms(connection, jurisdiction, id));
  const bases = new Map(held.map((each) => [each.id, each.costBasis]));
  if (fresh !== undefined) bases.set(fresh.stated.documentId, fresh.costBasis);
  const planned = planYear(fresh === undefined ? stated : [...stated, fresh.stated], {
    fiscalYear,
    splits: await splitsOf(connection, jurisdiction),
    decisions: await decisionsOf(connection, jurisdiction, fiscalYear),
    costBasisOf: (documentId) => bases.get(documentId) ?? '不明',
    descriptionOf: descriptionsFrom(
      await descriptionsOf(connection, jurisdiction, fiscalYear),
      fresh?.stated.documentId ?? null,
      fresh?.descriptions ?? [],
    ),
  });
  const touched = await writeYear(connection, jurisdiction, fiscalYear, planned);
  for (const { id } of held) {
    await assignStatements(connection, jurisdiction, id, programOfStatement(planned));
    await assignFindings(connection, jurisdiction, id, programOfFinding(planned));
  }
  return { jurisdiction, fiscalYear, planned, touched };
}
