import type { Child } from 'hono/jsx';
import { momentText } from '../japanese-time.ts';
import type { Site } from '../site.ts';
import { words } from '../words.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { StaffBar, type StaffPlace } from './staff-bar.tsx';

export type PageKind = 'index' | 'list' | 'subject' | 'task' | 'board';
export type NavPlace =
  | 'find'
  | 'years'
  | 'reports'
  | 'divisions'
  | 'search'
  | 'findings'
  | 'check'
  | 'compare'
  | StaffPlace;

interface LayoutProps {
  site: Site;
  title: string;
  kind: PageKind;
  /** The page of the navigation under which this one stands. */
  nav?: NavPlace;
  crumbs?: Crumb[];
  /** Seconds after which the page is asked for again, where no script does it. */
  refresh?: number | undefined;
  children?: Child;
}

/** The frame of every page: no script and no style inside, so that the content security policy can forbid both. */
export function Layout({ site, title, kind, nav, crumbs, refresh, children }: LayoutProps) {
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === '' ? words.siteName : `${title}｜${words.siteName}`}</title>
        <link rel="stylesheet" href={site.assets.styles} />
        <link rel="stylesheet" href={site.assets.fonts} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script src={site.assets.script} defer />
        {refresh !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(refresh)} />
          </noscript>
        )}
      </head>
      <body class={`kind-${kind}`}>
        <a class="skip-link" href="#main">
          {words.skip}
        </a>
        <StaffBar site={site} nav={nav} />
        <Header site={site} nav={nav} />
        {site.isSample && <SampleNotice />}
        <div class="page">
          {crumbs !== undefined && <Breadcrumbs crumbs={crumbs} />}
          <main id="main" tabindex={-1}>
            {children}
          </main>
        </div>
        <Footer site={site} />
      </body>
    </html>
  );
}

function Header({ site, nav }: { site: Site; nav: NavPlace | undefined }) {
  const { links } = site;
  const entries: [NavPlace, string, string][] = [
    ['find', '/find', words.find],
    ['years', links.years(), words.years],
    ['reports', links.at('/reports'), words.reports],
    ['divisions', links.at('/divisions'), words.divisions],
    ['findings', links.at('/findings'), words.findings],
    ['check', '/check', words.check],
  ];
  if (site.jurisdictions.length > 1) entries.splice(3, 0, ['compare', '/compare', words.compare]);
  return (
    <header class="site-header">
      <div class="site-header__inner">
        <a class="site-name" href="/">
          <Mark />
          <span>
            <span class="site-name__word">{words.siteName}</span>
            <br />
            <span class="site-name__what">
              {site.jurisdictionName} {words.siteWhat}
            </span>
          </span>
        </a>
        <nav class="site-nav" aria-label={words.mainNav}>
          <ul>
            {entries.map(([place, href, text]) => (
              <li>
                <a href={href} aria-current={place === nav ? 'true' : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {nav !== 'search' && <HeaderSearch action={links.at('/search')} />}
      </div>
    </header>
  );
}

function HeaderSearch({ action }: { action: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not yet known to every screen reader
    <form class="site-search" role="search" action={action} method="get">
      <input type="search" name="q" aria-label={words.searchLabel} placeholder={words.searchLabel} />
      <button class="button button--second button--small" type="submit">
        {words.search}
      </button>
    </form>
  );
}

/** A bridge: one arc over a line. */
function Mark() {
  return (
    <svg class="site-name__mark" viewBox="0 0 36 24" aria-hidden="true">
      <path
        d="M2 20 A16 15 0 0 1 34 20 M2 20 H34 M10 20 V10.4 M18 20 V5 M26 20 V10.4"
        fill="none"
        stroke="currentColor"
        stroke-width="2.4"
        stroke-linecap="round"
      />
    </svg>
  );
}

function SampleNotice() {
  return (
    <aside class="sample-notice" aria-label={words.sampleMark}>
      <p class="sample-notice__inner">
        <strong>{words.sampleMark}</strong>
        {words.sampleText}
      </p>
    </aside>
  );
}

function Footer({ site }: { site: Site }) {
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <p>{words.footerOrigin}</p>
        <p>{words.footerMoney}</p>
        {site.publishedAt !== null && (
          <p>
            {words.footerFile}: {momentText(site.publishedAt)}
          </p>
        )}
        <p>
          <a href="/rules">{words.rules}</a>
        </p>
        <p>
          <a href="/data">{words.data}</a>　<a href="/api">{words.api}</a>
        </p>
        {site.isHome || (
          <p>
            <a href="/">{words.home}</a>
          </p>
        )}
      </div>
    </footer>
  );
}
