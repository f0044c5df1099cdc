import type { Complaint, DocumentTree } from '../../document.ts';
import { assetFiles } from './assets.ts';
import type { RenderContext } from './context.ts';
import { renderPage } from './page.ts';
import { picturesOf } from './pictures.ts';
import { addressFrom, type Site, siteOf, type WebPage } from './site.ts';

export interface WebFile {
  /** Below the edition's folder, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/**
 * The document as a folder of static pages: `index.html` (cover and contents), a page for each part and each sheet, at
 * addresses made of ids. Works from a disk and on any server: relative links, fonts and styles of its own, no script.
 * The same tree gives the same files.
 *
 * @returns never throws for what stands in the tree: what can't be shown is a complaint, and the rest is there.
 */
export function typesetWeb(tree: DocumentTree): { files: WebFile[]; complaints: Complaint[] } {
  const site = siteOf(tree);
  const complaints: Complaint[] = [];
  const pictures = picturesOf(tree, (complaint) => complaints.push(complaint));
  const claimed = new Set<string>();
  const pages = site.pages.map((page) => ({
    path: page.path,
    text: renderPage(page, site, contextOf(page, site, { pictures: pictures.paths, claimed, complaints })),
  }));
  const texts = pages.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  return { files: [...texts, ...pictures.files, ...assetFiles(pages.map(({ text }) => text))], complaints };
}

interface Shared {
  pictures: ReadonlyMap<string, string>;
  claimed: Set<string>;
  complaints: Complaint[];
}

function contextOf(page: WebPage, site: Site, { pictures, claimed, complaints }: Shared): RenderContext {
  const complain = (kind: Complaint['kind'], message: string) => {
    complaints.push({ kind, where: page.name, message });
  };
  return {
    href: (id) => hrefOf(id, page, site),
    titleOf: (id) => site.titles.get(id) ?? null,
    isSheet: (id) => site.sheets.has(id),
    picture({ id, picture }) {
      if (picture?.kind === 'svg') return undefined;
      const path = pictures.get(id);
      return path === undefined ? null : addressFrom(page, path);
    },
    claim(id) {
      if (claimed.has(id)) {
        complain(
          'reference',
          `識別子「${id}」が二度使われています。リンクは一つ目を指します。別の識別子を付けてください。`,
        );
        return false;
      }
      claimed.add(id);
      return true;
    },
    complain,
  };
}

function hrefOf(id: string, from: WebPage, { pageOf }: Site): string | null {
  const page = pageOf.get(id);
  if (page === undefined) return null;
  return page === from ? `#${id}` : `${addressFrom(from, page.path)}#${id}`;
}
