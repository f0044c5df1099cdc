import type { StoredFinding } from '../../../../ledger/index.ts';
import { FindingCard, WaivedFinding } from '../../../components/finding-card.tsx';
import { words } from './words.ts';

export interface FindingNotesProps {
  findings: readonly StoredFinding[];
  titles: ReadonlyMap<string, string>;
  /** Where a finding's contradiction is decided, when the ledger holds its program. */
  mendHref: (finding: Pick<StoredFinding, 'programId'>) => string | undefined;
  /** Where a person lets a finding stand; nowhere when nobody may write. */
  waiveHref?: ((finding: Pick<StoredFinding, 'id'>) => string) | undefined;
}

/** Findings as cards, gravest first; those that somebody lets stand come last, in brief. */
export function FindingNotes({ findings, titles, mendHref, waiveHref }: FindingNotesProps) {
  return (
    <ul class="findings findings--beside">
      {findings
        .toSorted((a, b) => weight(a) - weight(b))
        // The whole page speaks of one year.
        .map(({ fiscalYear: _year, waiver, ...finding }) => {
          const props = {
            finding,
            ruleTitle: titles.get(finding.rule) ?? finding.rule,
            waiveHref: waiveHref?.(finding),
          };
          return waiver === undefined ? (
            <FindingCard {...props} mend={mendOf(mendHref(finding))} />
          ) : (
            <WaivedFinding {...props} waiver={waiver} />
          );
        })}
    </ul>
  );
}

const GRAVER = ['error', 'warning', 'info'];
const weight = ({ severity, waiver }: StoredFinding) =>
  waiver === undefined ? GRAVER.indexOf(severity) : GRAVER.length;

const mendOf = (href: string | undefined) => (href === undefined ? undefined : { href, text: words.mend });
