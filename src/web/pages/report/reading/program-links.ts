import type { StoredFinding } from '../../../../ledger/index.ts';
import type { ReportContent } from '../../../../report/index.ts';
import type { Site } from '../../../site.ts';

/** The ledger's ids of the programs that a report prints, by their printed names. */
export function programIds({ report }: ReportContent): Map<string, string> {
  const named = [...report.masterList, ...report.programs];
  return new Map(
    named.flatMap(({ name, programId }) => (programId === undefined ? [] : [[name, programId]])),
  );
}

/** From a finding to where its contradiction is decided: the disputes of its program's page, when it has some. */
export const disputeHref =
  ({ links }: Site, disputed: ReadonlySet<string>) =>
  ({ programId }: Pick<StoredFinding, 'programId'>): string | undefined =>
    programId !== null && disputed.has(programId) ? `${links.program(programId)}#disputes` : undefined;
