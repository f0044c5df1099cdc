/** An element of an XML part, names without their namespace prefix: the parts of a document share no local names. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper nesting is no document but an attempt to exhaust the stack. */
const DEEPEST = 200;

/** The rest of a tag; a greater-than sign may stand within quotes. */
const TAG = /[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const LONGEST_TAG = 20_000;

/**
 * The root element of an XML part, or `null` when it has none. Total and linear: a part that was cut or breaks off
 * ends there. Entities that a document type declares are never resolved.
 */
export function parseXml(text: string): XmlElement | null {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (let at = 0; at < text.length; ) {
    const tag = text.indexOf('<', at);
    const words = text.slice(at, tag < 0 ? text.length : tag);
    if (words !== '') open.at(-1)?.children.push(unescaped(words));
    const end = tag < 0 ? -1 : endOfMarkup(text, tag);
    if (end < 0) break;
    take(text.slice(tag, end), open);
    at = end;
  }
  return elementsOf(root)[0] ?? null;
}

const CDATA = '<![CDATA[';

/** Where the markup that begins at `at` is over; -1 when it never is. */
function endOfMarkup(text: string, at: number): number {
  const close = text.startsWith('<!--', at) ? '-->' : text.startsWith(CDATA, at) ? ']]>' : null;
  if (close) {
    const end = text.indexOf(close, at);
    return end < 0 ? -1 : end + close.length;
  }
  TAG.lastIndex = at;
  return TAG.test(text) ? TAG.lastIndex : -1;
}

function take(markup: string, open: XmlElement[]): void {
  const parent = open.at(-1);
  if (markup.startsWith(CDATA)) parent?.children.push(markup.slice(CDATA.length, -3));
  else if (markup.startsWith('</')) close(open, localName(markup.slice(2, -1).trim()));
  else if (!/^<[?!]/.test(markup)) {
    const [name = ''] = /^[^\s/>]*/.exec(markup.slice(1)) ?? [];
    const attributes = markup.length > LONGEST_TAG ? {} : attributesOf(markup.slice(1 + name.length));
    const element: XmlElement = { name: localName(name), attributes, children: [] };
    parent?.children.push(element);
    if (!markup.endsWith('/>') && open.length < DEEPEST) open.push(element);
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function close(open: XmlElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[localName(name)] ??= unescaped(double ?? single ?? '');
  }
  return attributes;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** The `val` of the child of that name: how WordprocessingML writes a property. */
export const property = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.val;

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
