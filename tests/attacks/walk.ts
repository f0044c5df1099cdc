import { ROUTES } from '../../src/web/access/routes.ts';
import type { AttackedHouse, Visitor } from './house.ts';

/** A form as it stands on a page. */
export interface FoundForm {
  method: 'GET' | 'POST';
  action: string;
  /** Names of its fields with what stands in them. */
  fields: Record<string, string>;
}

/** A sheet is printed anew for each reader, which takes seconds; what it prints is tested where it is printed. */
const LEFT_OUT = /sheet\.pdf$|^GET \/assets/;

export interface Walk {
  /** Addresses that were opened, each with who could. */
  pages: Map<string, Visitor>;
  /** By the row of the list of addresses: `POST /accounts/:id…`. */
  forms: Map<string, FoundForm & { visitor: Visitor }>;
}

/** Every page that these visitors get to by following links, one of each kind, and the forms on them. */
export async function walked(house: AttackedHouse, visitors: readonly Visitor[]): Promise<Walk> {
  const walk: Walk = { pages: new Map(), forms: new Map() };
  for (const visitor of visitors) await walkAs(house, visitor, walk);
  return walk;
}

async function walkAs(house: AttackedHouse, visitor: Visitor, { pages, forms }: Walk): Promise<void> {
  // The seventh program tells nothing that the first has not told.
  const seen = new Set<string>();
  const known = new Set(['/', '/sign-in', ...(visitor === null ? [] : STARTS)]);
  // What is added while walking comes last.
  for (const path of known) {
    const kind = rowOf('GET', path);
    if (kind === null || LEFT_OUT.test(kind) || seen.has(kind)) continue;
    const response = await house.ask(visitor, path);
    if (response.status !== 200) continue;
    seen.add(kind);
    pages.set(path, visitor);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const html = isPage ? await response.text() : '';
    for (const form of formsOf(html, path)) keep(forms, { ...form, visitor });
    for (const [, href] of html.matchAll(/href="(\/[^"#]*)/g)) known.add(decoded(href!));
  }
}

function keep(forms: Walk['forms'], form: FoundForm & { visitor: Visitor }): void {
  const row = rowOf(form.method, form.action);
  if (row !== null && !forms.has(row)) forms.set(row, form);
}

/** Pages of signing in and of oneself, to which few links lead. */
const STARTS = [
  ...['/account', '/sign-in/second-factor', '/sign-in/password', '/sign-in/second-factor/set-up'],
  ...['/rounds', '/rounds/mine', '/rounds/new', '/accounts', '/organisations', '/audit', '/mailbox'],
  ...['/support-desk', '/support-desk/new', '/support-desk/import', '/support-desk/words/history/0'],
  ...['/rounds/2021', '/rounds/2021/upload', '/rounds/2021/close', '/check'],
];

const patterns = ROUTES.map(({ method, path }) => {
  const source = path
    .replaceAll(/[.]/g, '\\.')
    .replaceAll(/:\w+\{((?:[^{}]|\{[^}]*\})*)\}/g, '(?:$1)')
    .replaceAll(/:\w+/g, '[^/]+')
    .replace(/\*$/, '.*');
  return { row: `${method} ${path}`, method, test: new RegExp(`^${source}$`) };
});

/** The row of an address on the list, as it is written there; the last that fits, since fixed names come first in it. */
export function rowOf(method: string, path: string): string | null {
  const plain = path
    .replace(/\?.*$/s, '')
    .replace(/^\/jurisdictions\/\d{6}/, '')
    .replace(/\.csv$/, '');
  const fitting = patterns.filter((each) => each.method === method && each.test.test(plain));
  return (fitting.find(({ row }) => !row.includes(':')) ?? fitting[0])?.row ?? null;
}

export function formsOf(html: string, path: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head, body]) => {
    const attribute = attributes(head!);
    const action = attribute.action ?? path;
    const method = attribute.method?.toUpperCase() === 'POST' ? 'POST' : 'GET';
    const own = { method, action, fields: fieldsOf(body!) } as const;
    const others = [...body!.matchAll(/\bformaction="([^"]*)"/g)].map(([, other]) => ({
      ...own,
      action: decoded(other!),
    }));
    return [own, ...others];
  });
}

function fieldsOf(body: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, tag, head, inside = ''] of body.matchAll(
    /<(input|button|select|textarea)\b([^>]*)>(?:([^<]*)<\/textarea>)?/g,
  )) {
    const { name, value, type } = attributes(head!);
    if (name === undefined) continue;
    const isFirst = fields[name] === undefined;
    if (isFirst || (type === 'radio' && /\bchecked\b/.test(head!)))
      fields[name] = tag === 'textarea' ? decoded(inside) : (value ?? '');
  }
  return fields;
}

function attributes(head: string): Partial<Record<string, string>> {
  return Object.fromEntries(
    [...head.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decoded(value!)]),
  );
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => NAMED[name]!);
