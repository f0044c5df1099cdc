import type { Child } from 'hono/jsx';
import { words } from '../words.ts';

interface PageHeadProps {
  /** What kind of thing the title names, in one word above it. */
  over?: Child;
  title: Child;
  lead?: Child;
  /** Address of the same page as CSV. */
  csv?: string;
  /** Another file to take away. */
  take?: { href: string; text: string };
}

export function PageHead({ over, title, lead, csv, take }: PageHeadProps) {
  return (
    <div class="page-head">
      <div class="page-head__text">
        {over !== undefined && <p class="page-head__over">{over}</p>}
        <h1>{title}</h1>
        {lead !== undefined && <p class="page-head__lead">{lead}</p>}
      </div>
      {(csv ?? take) !== undefined && (
        <p class="take-away">
          {take !== undefined && <a href={take.href}>{take.text}</a>}
          {csv !== undefined && <a href={csv}>{words.csv}</a>}
        </p>
      )}
    </div>
  );
}
