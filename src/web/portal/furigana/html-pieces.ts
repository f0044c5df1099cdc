/** A stretch of HTML. The pieces of a page, joined, are the page again, whatever it was. */
export interface Piece {
  kind: 'open' | 'close' | 'text' | 'other';
  source: string;
  /** Of a tag: its element, in small letters; else empty. */
  name: string;
}

/** Comments and declarations, tags with whatever their quotes hold, text; a `<` that begins none of these is text. */
const PIECE = /(<!--[\s\S]*?-->|<[!?][^>]*>)|<(\/?)([a-z][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+|</giy;
/** What stands in these is no markup (HTML, 13.2.5.1): it ends where they are closed and nowhere before. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** Takes HTML apart. It can't fail: what is no markup is text. */
export function htmlPieces(html: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < html.length) {
    PIECE.lastIndex = at;
    const [source = html.slice(at), declaration, slash, tag] = PIECE.exec(html) ?? [];
    at += source.length;
    const name = tag?.toLowerCase() ?? '';
    pieces.push({ kind: kindOf(declaration, slash, name), source, name });
    if (slash !== '' || !RAW.has(name)) continue;
    const end = endOfRaw(html, at, name);
    if (end > at) pieces.push({ kind: 'other', source: html.slice(at, end), name: '' });
    at = end;
  }
  return pieces;
}

function kindOf(declaration: string | undefined, slash: string | undefined, name: string): Piece['kind'] {
  if (declaration !== undefined) return 'other';
  if (name === '') return 'text';
  return slash === '/' ? 'close' : 'open';
}

function endOfRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** An attribute's value as it is written (`&amp;` and all); `undefined` where it is not there. */
export const attributeOf = ({ source }: Piece, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(source)?.[1];
