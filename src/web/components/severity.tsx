import type { Severity } from '../../ledger/index.ts';
import { severityWords } from '../words.ts';

/** Said by word and shape; the colour only repeats it. */
export function SeverityMark({ severity, count }: { severity: Severity; count?: number }) {
  const { shape, word } = severityWords[severity];
  return (
    <span class={`severity severity--${severity}`}>
      <span aria-hidden="true">{shape}</span> {word}
      {count !== undefined && <span class="number"> {count}</span>}
    </span>
  );
}
