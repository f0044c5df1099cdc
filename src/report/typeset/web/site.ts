import type { Block, Contents, DocumentTree, Heading, Part, Sheet } from '../../document.ts';
import { linkedIds, visit } from './ids.ts';

/** A page of the web edition. */
export interface WebPage {
  /** From the edition's folder: `chapter-2-1.html`, `programs/….html`. */
  path: string;
  /** What the page is called in titles and navigation. */
  name: string;
  kind: 'index' | 'part' | 'sheet';
  blocks: Block[];
  /** Holds a table as wide as landscape paper. */
  isBroad: boolean;
  /** Of a page of sheets: the part in which each of them stands. */
  parts: WebPage[];
}

export interface Site {
  tree: DocumentTree;
  /** In reading order; the first is the index. */
  pages: WebPage[];
  /** Where each id is shown; of an id used twice the first place. */
  pageOf: ReadonlyMap<string, WebPage>;
  titles: ReadonlyMap<string, string>;
  sheets: ReadonlySet<string>;
  contents: Contents['entries'];
}

/** One page for cover and contents, one for each part, one for each thing that has sheets, at addresses made of ids. */
export function siteOf(tree: DocumentTree): Site {
  const front = tree.parts.filter(({ kind }) => kind !== 'body').flatMap(({ blocks }) => blocks);
  const index: WebPage = {
    path: 'index.html',
    name: tree.title,
    kind: 'index',
    blocks: front,
    isBroad: false,
    parts: [],
  };
  const pages = [index];
  const byPath = new Map<string, WebPage>([[index.path, index]]);
  for (const part of tree.parts.filter(({ kind }) => kind === 'body')) {
    const page = partPage(part, byPath);
    const sheets = part.blocks.filter((block) => block.kind === 'sheet');
    pages.push(page, ...sheetPages(sheets, page, byPath));
  }
  return { tree, pages, ...whereabouts(pages), contents: contentsOf(tree) };
}

function partPage(part: Part, byPath: Map<string, WebPage>): WebPage {
  const path = freePath(partPath(part), byPath);
  const page: WebPage = {
    ...{ path, name: nameOf(part), kind: 'part', parts: [] },
    blocks: withoutSheets(part.blocks),
    isBroad: part.orientation === 'landscape',
  };
  byPath.set(path, page);
  return page;
}

/** The sheets of one program, original and relistings, stand on the page of the first of them. */
function sheetPages(sheets: readonly Sheet[], part: WebPage, byPath: Map<string, WebPage>): WebPage[] {
  const made: WebPage[] = [];
  for (const sheet of sheets) {
    const path = sheetPath(sheet);
    const known = byPath.get(path);
    if (known?.kind === 'sheet') {
      known.blocks.push(sheet);
      known.parts.push(part);
      if (sheet.title.length < known.name.length) known.name = sheet.title;
      continue;
    }
    const page: WebPage = {
      path,
      name: sheet.title,
      kind: 'sheet',
      blocks: [sheet],
      isBroad: false,
      parts: [part],
    };
    byPath.set(path, page);
    made.push(page);
  }
  return made;
}

const SAFE_PATH = /^[A-Za-z0-9][\w-]*(?:\/[A-Za-z0-9][\w-]*)*$/;

const partPath = ({ page, id }: Part): string =>
  `${page !== undefined && SAFE_PATH.test(page) ? page : id}.html`;

const sheetPath = ({ page, id }: Sheet): string =>
  page !== undefined && SAFE_PATH.test(page) ? `${page}.html` : `programs/${id}.html`;

/** A part may have the id of a page that is there already. */
function freePath(path: string, taken: ReadonlyMap<string, unknown>): string {
  return taken.has(path) ? freePath(path.replace(/\.html$/, '-part.html'), taken) : path;
}

/** Sheets have pages of their own; those to which no list of the part leads are listed where they would stand. */
function withoutSheets(blocks: readonly Block[]): Block[] {
  const linked = linkedIds(blocks.filter(({ kind }) => kind !== 'sheet'));
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'sheet') return [block];
    if (linked.has(block.id)) return [];
    return [{ kind: 'list', items: [[{ text: `${block.number} ${block.title}`, link: block.id }]] }];
  });
}

/**
 * The headings with which a part opens, above each other, as far as they speak of the whole of it: `(2) …` and `① …`
 * before the programs of ①, but of a chapter with (1), (2) and (3) only its own.
 */
export function openingOf(blocks: readonly Block[]): Heading[] {
  const end = blocks.findIndex((block) => block.kind !== 'heading');
  const first = blocks.slice(0, end === -1 ? undefined : end) as Heading[];
  const later = blocks.slice(first.length).filter((block) => block.kind === 'heading');
  const levels = (end: number) => [...first.slice(end), ...later].map(({ level }) => level);
  for (let length = first.length; length > 1; length -= 1) {
    const last = first[length - 1]!.level;
    const isInOrder = first.slice(1, length).every(({ level }, at) => level >= first[at]!.level);
    if (isInOrder && last < 4 && levels(length).every((level) => level > last)) return first.slice(0, length);
  }
  return first.slice(0, 1);
}

/** The last of them name the page; two of one level (⑥ and ⑦) name it together. */
export function namingOf(blocks: readonly Block[]): Heading[] {
  const opening = openingOf(blocks);
  return opening.filter(({ level }) => level === opening.at(-1)!.level);
}

const nameOf = ({ blocks, runningHead, id }: Part): string => {
  const named = namingOf(blocks).map(({ text }) => text);
  return named.length > 0 ? named.join('　') : runningHead || id;
};

function whereabouts(pages: readonly WebPage[]): Pick<Site, 'pageOf' | 'titles' | 'sheets'> {
  const pageOf = new Map<string, WebPage>();
  const titles = new Map<string, string>();
  const sheets = new Set<string>();
  for (const page of pages) {
    visit(page.blocks, (id, title, kind) => {
      if (!pageOf.has(id)) pageOf.set(id, page);
      if (title !== null && !titles.has(id)) titles.set(id, title);
      if (kind === 'sheet') sheets.add(id);
    });
  }
  return { pageOf, titles, sheets };
}

/** As the document lists them itself, else its upper headings. */
function contentsOf({ parts }: DocumentTree): Contents['entries'] {
  const blocks = parts.flatMap((part) => part.blocks);
  const stated = blocks.find((block) => block.kind === 'contents');
  if (stated !== undefined) return stated.entries;
  return blocks
    .filter((block): block is Heading => block.kind === 'heading' && block.level <= 3)
    .map(({ id, level, text }) => ({ id, level: level as 1 | 2 | 3, text }));
}

/** A path below the edition's folder, as it is written on a page in it. */
export const addressFrom = ({ path: from }: WebPage, path: string): string =>
  '../'.repeat(from.split('/').length - 1) + path;
