import type { Support } from '../../../supports/index.ts';
import { SUPPORT_FIELDS, SUPPORT_LABELS } from './field-labels.ts';
import { type Names, valueLines } from './value-lines.ts';

/** What firms read of a support, once it is public. */
export function SupportPreview({ support, names }: { support: Support; names: Names }) {
  const told = SUPPORT_FIELDS.map(
    (field) => [SUPPORT_LABELS[field], valueLines(field, support[field], names)] as const,
  );
  return (
    <dl class="facts support-preview">
      {told
        .filter(([, lines]) => lines.length > 0)
        .map(([label, lines]) => (
          <>
            <dt>{label}</dt>
            <dd class="read">{lines.join('\n')}</dd>
          </>
        ))}
    </dl>
  );
}
