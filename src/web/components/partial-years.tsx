import { formatFiscalYear } from '../../values/index.ts';
import type { Site } from '../site.ts';
import { words } from '../words.ts';

/** Years of which only single programs are known, from other papers than an annual report. */
export function PartialYears({ site, listed }: { site: Site; listed: readonly number[] }) {
  const held = site.jurisdictions.find(({ jurisdiction }) => jurisdiction === site.jurisdiction);
  const partial = (held?.fiscalYears ?? []).filter((year) => !listed.includes(year));
  if (partial.length === 0) return null;
  return (
    <p class="small quiet partial-years">{words.partialYears(partial.map(formatFiscalYear).join('、'))}</p>
  );
}
