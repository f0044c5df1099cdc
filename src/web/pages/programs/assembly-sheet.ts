import type { ProgramView } from '../../../ledger/index.ts';
import { assembleAssemblySheet, type DocumentTree } from '../../../report/index.ts';
import type { Site } from '../../site.ts';

/** 議会資料: the program on one A4 page. `today` is an ISO date. */
export function assemblySheet(site: Site, program: ProgramView, today: string): DocumentTree {
  const { jurisdiction, jurisdictionName, jurisdictions, isSample } = site;
  const policies = jurisdictions.find((each) => each.jurisdiction === jurisdiction)?.policies ?? [];
  return assembleAssemblySheet(program, { issuer: jurisdictionName, date: today, policies, isSample });
}
