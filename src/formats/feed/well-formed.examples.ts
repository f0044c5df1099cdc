/** What XML 1.0 may hold (2.2). */
const CHARACTERS = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const TOKEN =
  /<\?xml [^?<]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** One element with what stands directly in it. */
export interface ReadElement {
  name: string;
  attributes: Record<string, string>;
  children: ReadElement[];
  text: string;
}

/**
 * Reads a small document without DTD and takes only what is well-formed.
 * @throws Error with the place
 */
export function readWellFormed(xml: string): ReadElement {
  if (!CHARACTERS.test(xml)) throw new Error('a character that XML does not have');
  const root: ReadElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== at) break;
    at += match[0].length;
    take(match, open);
  }
  if (at !== xml.length) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one whole element');
  return root.children[0]!;
}

function take(
  [token, slash, name, attributes = '', isEmpty, text]: RegExpExecArray,
  open: ReadElement[],
): void {
  if (text !== undefined) open.at(-1)!.text += resolved(text);
  else if (slash === '/') {
    if (open.pop()?.name !== name) throw new Error(`ends what is not open: ${token}`);
  } else if (name !== undefined) {
    const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
    open.at(-1)!.children.push(element);
    if (isEmpty !== '/') open.push(element);
  }
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [
    name!,
    resolved(value!),
  ]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return attributes;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function resolved(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`a bare ampersand: ${text}`);
  return text.replaceAll(/&(\w+);/g, (_, name: string) => ENTITIES[name]!);
}

export const all = ({ children }: ReadElement, name: string): ReadElement[] =>
  children.filter((each) => each.name === name);

/** The text of the one element of that name. @throws Error where there are none or several */
export function one(element: ReadElement, name: string): string {
  const found = all(element, name);
  if (found.length !== 1) throw new Error(`${element.name} has ${name} ${found.length} times`);
  return found[0]!.text;
}
