import { sheetId } from '../../../../report/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { amount } from '../../../figures.ts';
import type { Site } from '../../../site.ts';
import type { ReportChanges } from './changes.tsx';
import type { ReportView } from './report-view.ts';
import type { ReportSection } from './sections.ts';
import { words } from './words.ts';

interface EndedProps {
  site: Site;
  view: ReportView;
  section: ReportSection;
  changes: ReportChanges | null;
}

/** Programs of the year before that the policies of this section no longer have. */
export function Ended({ site, section, view, changes }: EndedProps) {
  if (changes === null) return null;
  const shown = new Set(
    view.content.report.programs
      .filter((entry) => view.places.get(sheetId(entry))?.section === section.id)
      .flatMap(({ policies }) => policies),
  );
  const ended = changes.policies.filter(({ policy }) => shown.has(policy)).flatMap((each) => each.ended);
  if (ended.length === 0) return null;
  return (
    <section class="section">
      <h2>{words.ended}</h2>
      <p class="section__lead">{words.endedHere(formatFiscalYear(changes.from))}</p>
      <ul>
        {ended.map(({ programId, name, cost }) => (
          <li>
            <a href={site.links.program(programId)}>{name}</a>
            {cost !== null && <span class="number quiet">　{words.endedCost(amount(cost))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
