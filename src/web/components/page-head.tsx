import type { Child } from 'hono/jsx';
import { words } from '../words.ts';

interface PageHeadProps {
  /** What kind of thing the title names, in one word above it. */
  over?: Child;
  title: Child;
  lead?: Child;
  /** Address of the same page as CSV. */
  csv?: string;
}

export function PageHead({ over, title, lead, csv }: PageHeadProps) {
  return (
    <div class="page-head">
      <div class="page-head__text">
        {over !== undefined && <p class="page-head__over">{over}</p>}
        <h1>{title}</h1>
        {lead !== undefined && <p class="page-head__lead">{lead}</p>}
      </div>
      {csv !== undefined && (
        <p class="take-away">
          <a href={csv}>{words.csv}</a>
        </p>
      )}
    </div>
  );
}
