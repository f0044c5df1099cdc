import type { StoredFinding } from '../../../../ledger/index.ts';
import { FindingCard } from '../../../components/finding-card.tsx';
import { words } from './words.ts';

export interface FindingNotesProps {
  findings: readonly StoredFinding[];
  titles: ReadonlyMap<string, string>;
  /** Where a finding's contradiction is decided, when the ledger holds its program. */
  mendHref: (finding: Pick<StoredFinding, 'programId'>) => string | undefined;
  /** Where a person lets a finding stand; nowhere when nobody may write. */
  waiveHref?: ((finding: Pick<StoredFinding, 'id'>) => string) | undefined;
}

/** Findings as cards, gravest first. */
export function FindingNotes({ findings, titles, mendHref, waiveHref }: FindingNotesProps) {
  const graver = ['error', 'warning', 'info'];
  return (
    <ul class="findings findings--beside">
      {findings
        .toSorted((a, b) => graver.indexOf(a.severity) - graver.indexOf(b.severity))
        // The whole page speaks of one year.
        .map(({ fiscalYear: _year, ...finding }) => (
          <FindingCard
            finding={finding}
            ruleTitle={titles.get(finding.rule) ?? finding.rule}
            mend={mendOf(mendHref(finding))}
            waiveHref={waiveHref?.(finding)}
          />
        ))}
    </ul>
  );
}

const mendOf = (href: string | undefined) => (href === undefined ? undefined : { href, text: words.mend });
