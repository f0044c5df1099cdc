import { formatFiscalYear } from '../../../values/index.ts';
import { words } from './words.ts';

/** The same page in the other years held. */
export function YearLinks({ fiscalYears, href }: { fiscalYears: number[]; href: (year: number) => string }) {
  if (fiscalYears.length === 0) return null;
  return (
    <nav class="section other-years" aria-label={words.otherYears}>
      <h2>{words.otherYears}</h2>
      <ul class="tally">
        {fiscalYears.map((year) => (
          <li>
            <a href={href(year)}>{formatFiscalYear(year)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
