import type { Heading } from '../../document.ts';
import { identified } from './anchor.ts';
import { renderSequence } from './blocks.ts';
import type { RenderContext } from './context.ts';
import { attribute, classes, Html, html } from './html.ts';
import { renderSheetPage } from './sheet-page.ts';
import { addressFrom, namingOf, openingOf, type Site, type WebPage } from './site.ts';
import { words } from './words.ts';

/** Nothing but what lies in the folder: no script, no frame, no form, no style inside a page. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page: head, way back, the document's contents, what it shows, the neighbours. */
export function renderPage(page: WebPage, site: Site, context: RenderContext): string {
  const main = html`<main id="main" class="paper">
${mainOf(page, context)}</main>`;
  return html`${new Html('<!DOCTYPE html>')}
<html lang="ja">
${head(page, site)}
<body class="${classes(`is-${page.kind}`, page.isBroad && 'is-broad')}">
<a class="skip" href="#main">${words.skip}</a>
${draftMark(site)}${page.kind === 'index' ? null : siteHead(page, site)}<div class="frame">
${page.kind === 'index' ? null : sideContents(page, site, context)}<div class="frame__page">
${page.kind === 'index' ? null : trail(page, site)}${main}
${neighbours(page, site)}</div>
</div>
<footer class="site-foot"><p>${site.tree.issuer}</p><p>${site.tree.title}</p></footer>
</body>
</html>
`.text;
}

function head(page: WebPage, { tree, pages }: Site): Html {
  const at = pages.indexOf(page);
  const link = (rel: string, to: WebPage | undefined) =>
    to === undefined ? null : html`<link rel="${rel}" href="${addressFrom(page, to.path)}">\n`;
  const title = page.kind === 'index' ? tree.title : `${page.name} | ${tree.title}`;
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${describe(page, tree.title)}">
<meta name="author" content="${tree.issuer}">${tree.draftMark === null ? null : html`\n<meta name="robots" content="noindex">`}
<link rel="stylesheet" href="${addressFrom(page, 'assets/report.css')}">
${link('contents', page.kind === 'index' ? undefined : pages[0])}${link('prev', pages[at - 1])}${link('next', pages[at + 1])}</head>`;
}

/** Search engines show it under the title. */
function describe(page: WebPage, title: string): string {
  if (page.kind === 'sheet') return `${title}に掲載した「${page.name}」の事業費、概要、実績、指標、担当。`;
  return page.kind === 'part' ? `${title}の「${page.name}」。` : `${title}の全文。`;
}

const draftMark = ({ tree: { draftMark: mark } }: Site): Html | null =>
  mark === null ? null : html`<p class="draft">${words.draft(mark)}</p>\n`;

const siteHead = (page: WebPage, { tree, pages }: Site): Html =>
  html`<header class="site-head"><p><a href="${addressFrom(page, pages[0]!.path)}">${tree.title}</a></p><p class="site-head__issuer">${tree.issuer}</p></header>\n`;

/** The document's contents beside every page; on a phone the way to them is in the trail. */
function sideContents(page: WebPage, { contents, pageOf }: Site, context: RenderContext): Html {
  const shown = page.parts[0] ?? page;
  const entries = contents.map(({ id, level, text }) => {
    const href = context.href(id);
    const current = pageOf.get(id) === shown && namingOf(shown.blocks).some((heading) => heading.id === id);
    const mark = attribute('aria-current', current ? (page === shown ? 'page' : 'true') : null);
    return html`<li class="is-level-${level}">${href === null ? text : html`<a href="${href}"${mark}>${text}</a>`}</li>\n`;
  });
  return html`<nav class="side" aria-label="${words.contents}">
<ul>
${entries}</ul>
</nav>
`;
}

function trail(page: WebPage, { pages }: Site): Html {
  const [above] = page.parts;
  return html`<nav class="trail" aria-label="${words.trail}"><ol>
<li><a href="${addressFrom(page, pages[0]!.path)}">${words.contents}</a></li>
${above === undefined ? null : html`<li><a href="${addressFrom(page, above.path)}">${above.name}</a></li>\n`}<li aria-current="page">${page.name}</li>
</ol></nav>
`;
}

function neighbours(page: WebPage, { pages }: Site): Html {
  const at = pages.indexOf(page);
  const link = (to: WebPage | undefined, rel: 'prev' | 'next') => {
    if (to === undefined) return html`<span></span>`;
    const word = rel === 'prev' ? words.previous : words.next;
    const name = to.kind === 'index' ? words.contents : to.name;
    return html`<a rel="${rel}" href="${addressFrom(page, to.path)}"><span class="neighbours__word">${word}</span> ${name}</a>`;
  };
  return html`<nav class="neighbours" aria-label="${words.neighbours}">${link(pages[at - 1], 'prev')}${link(pages[at + 1], 'next')}</nav>\n`;
}

function mainOf(page: WebPage, context: RenderContext): Html {
  if (page.kind === 'index') return indexPage(page, context);
  return page.kind === 'sheet' ? renderSheetPage(page, context) : partPage(page, context);
}

function indexPage({ name, blocks }: WebPage, context: RenderContext): Html {
  const covers = blocks.filter((block) => block.kind === 'cover');
  const rest = blocks.filter((block) => block.kind !== 'cover');
  return html`${covers.length === 0 ? html`<h1>${name}</h1>\n` : renderSequence(covers.slice(0, 1), context, 1)}<p class="lead">${
    words.printed
  }</p>
${renderSequence(rest, context, 2)}`;
}

/** The headings with which the part opens are one head; what follows stands below it. */
function partPage(page: WebPage, context: RenderContext): Html {
  const opening = openingOf(page.blocks);
  const naming = namingOf(page.blocks);
  const over = opening.slice(0, opening.length - naming.length);
  const title =
    naming.length === 0 ? page.name : html`${naming.map((heading) => nameLine(heading, context))}`;
  return html`${over.map(({ id, text }) => html`<p class="over"${identified(id, context)}>${text}</p>\n`)}<h1>${title}</h1>
${renderSequence(page.blocks.slice(opening.length), context, 2)}`;
}

const nameLine = ({ id, text }: Heading, context: RenderContext): Html =>
  html`<span class="name-line"${identified(id, context)}>${text}</span>`;
