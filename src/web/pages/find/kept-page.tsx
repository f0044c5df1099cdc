import type { FoundSupport, PlaceName } from '../../../supports/index.ts';
import { PortalLayout } from '../../portal/layout.tsx';
import { repeated } from '../../portal/links.ts';
import { SupportItem } from '../../portal/support-item.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

const text = words.kept;

interface KeptPageProps {
  site: Site;
  found: readonly FoundSupport[];
  today: string;
  placeName: PlaceName;
}

/** What somebody kept on their own device: the device asks for it by its numbers. */
export function KeptPage({ site, found, today, placeName }: KeptPageProps) {
  const query = repeated(
    'id',
    found.map(({ support }) => support.id),
  );
  return (
    <PortalLayout site={site} title={text.title}>
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {found.length === 0 ? (
        <>
          <p data-kept-list>{text.none}</p>
          <noscript>
            <p>{text.noScript}</p>
          </noscript>
        </>
      ) : (
        <>
          <ul class="items" data-kept-list>
            {found.map((each) => (
              <SupportItem found={each} href={`/supports/${each.support.id}`} {...{ today, placeName }} />
            ))}
          </ul>
          {found.length > 1 && (
            <a class="go go--second" href={`/supports/compare?${query}`}>
              {text.compare}
            </a>
          )}
        </>
      )}
    </PortalLayout>
  );
}
