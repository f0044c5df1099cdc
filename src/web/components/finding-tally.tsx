import type { Finding, Severity } from '../../ledger/index.ts';
import { SeverityMark } from './severity.tsx';

const NONE = 'なし';

/** How many findings of each severity; those that are none are not counted. */
export function FindingTally({ findings }: { findings: readonly Pick<Finding, 'severity'>[] }) {
  const counts = (['error', 'warning', 'info'] as Severity[]).map(
    (severity) => [severity, findings.filter((each) => each.severity === severity).length] as const,
  );
  const some = counts.filter(([, count]) => count > 0);
  if (some.length === 0) return <span class="quiet">{NONE}</span>;
  return (
    <>
      {some.map(([severity, count]) => (
        <SeverityMark severity={severity} count={count} />
      ))}
    </>
  );
}
