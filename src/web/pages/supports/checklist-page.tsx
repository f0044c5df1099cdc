import type { FoundSupport } from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import { openingWords } from '../../portal/opening-text.ts';
import type { Site } from '../../site.ts';
import { PaperList } from './how.tsx';
import { words } from './words.ts';

/** The papers of a support on one sheet to take along. */
export function ChecklistPage({ site, found, today }: { site: Site; found: FoundSupport; today: string }) {
  const { support, opening } = found;
  const { papers = [], contacts = [] } = support;
  const text = words.checklist;
  return (
    <PortalLayout site={site} title={text.title(support.title)}>
      <p class="crumb no-print">
        <a href={`/supports/${support.id}`}>‹ {support.title}</a>
      </p>
      <h1>{text.title(support.title)}</h1>
      <p class="no-print">{text.print}</p>
      <p>
        {text.by}: {openingWords(opening, today)}
      </p>
      <p>
        {text.to}: {contacts[0]?.name ?? support.operator.name} {contacts[0]?.phone ?? ''}
      </p>
      {papers.length === 0 ? <p>{words.papersNone}</p> : <PaperList papers={papers} />}
    </PortalLayout>
  );
}
