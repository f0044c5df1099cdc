import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { StaffBar } from '../components/staff-bar.tsx';
import type { Site } from '../site.ts';
import { words as shared } from '../words.ts';
import { words } from './words.ts';

interface PortalLayoutProps {
  site: Site;
  title: string;
  /** What a search engine or a message shows under the title. */
  description?: string;
  /** A feed of what the page lists. */
  feed?: string;
  /** What is kept of what somebody types here, where it is more than an address of the page. */
  kept?: string;
  children?: Child;
}

/**
 * The frame of the pages for firms: one column, its style inside the page (the content security policy knows its hash), so
 * that a slow phone shows the first view after a single answer. Phones have Japanese fonts of their own: ours are loaded by
 * the script on wide screens only, when everything else is there.
 */
export function PortalLayout({ site, title, description, feed, kept, children }: PortalLayoutProps) {
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title}｜${words.portal}`}</title>
        {description !== undefined && <meta name="description" content={description} />}
        <style>{raw(site.assets.portal.styles)}</style>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {feed !== undefined && <link rel="alternate" type="application/atom+xml" href={feed} />}
        {site.visitor !== null && <link rel="stylesheet" href={site.assets.styles} />}
        <script src={site.assets.portal.script} data-fonts={site.assets.fonts} defer />
      </head>
      <body class={site.furigana?.isOn ? 'portal with-furigana' : 'portal'}>
        <a class="skip-link" href="#main">
          {shared.skip}
        </a>
        {site.visitor !== null && <StaffBar site={site} nav={undefined} />}
        <header class="top">
          <a class="top__name" href="/find">
            {words.portal}
          </a>
          <nav aria-label={shared.mainNav}>
            <a href="/find/results">{words.all}</a>
            <a href="/find/kept">{words.kept}</a>
          </nav>
          <FuriganaSwitch site={site} />
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <PortalFooter site={site} kept={kept ?? words.noPeople} />
      </body>
    </html>
  );
}

/** In kana alone, for who needs it may read no kanji; robots need not read every page twice. */
function FuriganaSwitch({ site: { furigana } }: { site: Site }) {
  if (furigana === undefined) return null;
  return (
    <a class="top__furigana" href={furigana.href} rel="nofollow" data-furigana>
      {furigana.isOn ? words.furigana.off : words.furigana.on}
    </a>
  );
}

function PortalFooter({ site, kept }: { site: Site; kept: string }) {
  return (
    <footer class="foot">
      {site.isSample && <p>{words.sample}</p>}
      <p>{kept}</p>
      <ul>
        <li>
          <a href="/">{words.ledger}</a>
        </li>
        {site.side !== 'public' && site.visitor === null && (
          <li>
            <a href="/sign-in">{words.staff}</a>
          </li>
        )}
      </ul>
    </footer>
  );
}
