import { raw } from 'hono/html';
import type { FoundSupport } from '../../../supports/index.ts';
import { openingWords } from '../../portal/opening-text.ts';
import { StatusMark } from '../../portal/support-item.tsx';
import type { Site } from '../../site.ts';
import { words } from './words.ts';

/** So many supports are shown in the frame. */
const MOST = 5;

export interface WidgetProps {
  /** What is the same for every visitor: nothing here may know who looks. */
  site: Pick<Site, 'assets' | 'isSample' | 'jurisdictionName'>;
  /** What the frame asks for, in one fixed order. */
  query: URLSearchParams;
  text: string;
  results: readonly FoundSupport[];
  /** What stands behind the address of a support's page: what was said of the firm. */
  behind: string;
  today: string;
}

/** A page for a frame in somebody else's: a box, some supports, and the way to the portal. No script, no cookie. */
export function WidgetPage({ site, query, text, results, behind, today }: WidgetProps) {
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title}</title>
        <style>{raw(site.assets.portal.styles)}</style>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body class="portal widget">
        <main>
          <h1>{words.title}</h1>
          <Box query={query} text={text} />
          {results.length === 0 ? (
            <p class="group">{words.none}</p>
          ) : (
            <Items {...{ results, behind, today }} />
          )}
          <p class="ways">
            <Out href={`/find/results?${query}`}>
              {results.length === 0 ? words.other : words.all(results.length)}
            </Out>
          </p>
          <p class="small quiet">
            {words.from(site.jurisdictionName)}
            {site.isSample && `（${words.sample}）`}
          </p>
        </main>
      </body>
    </html>
  );
}

function Box({ query, text }: Pick<WidgetProps, 'query' | 'text'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not yet known to every screen reader
    <form role="search" action="/widget" method="get">
      {[...query]
        .filter(([key]) => key !== 'q')
        .map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
      <label for="q">{words.box}</label>
      <div class="with-unit">
        <input id="q" name="q" type="search" value={text} maxlength={500} />
        <button class="go" type="submit">
          {words.go}
        </button>
      </div>
    </form>
  );
}

const Items = ({ results, behind, today }: Pick<WidgetProps, 'results' | 'behind' | 'today'>) => (
  <ul class="items">
    {results.slice(0, MOST).map(({ support, match, opening }) => (
      <li class="item">
        <h2>
          <Out href={`/supports/${support.id}${behind}`}>{support.title}</Out>
        </h2>
        <p>{support.summary}</p>
        <p class="item__facts">
          <StatusMark status={match.status} />
          <span>{support.operator.name}</span>
          <span>{openingWords(opening, today)}</span>
        </p>
      </li>
    ))}
  </ul>
);

/** Out of the frame, into a tab that knows nothing of the page around it. */
const Out = ({ href, children }: { href: string; children?: unknown }) => (
  <a href={href} target="_blank" rel="noopener">
    {children}
    <span class="visually-hidden">{words.newTab}</span>
  </a>
);
