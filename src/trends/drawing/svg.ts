/** SVG as text: presentation attributes only, so that Typst draws it as a browser does, under any content policy. */

type Value = string | number | undefined;

/** An element; `undefined` attributes are left out, numbers are written with at most two decimals. */
export function element(name: string, attributes: Record<string, Value>, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? short(value) : value!)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);

export const short = (value: number): string => String(Math.round(value * 100) / 100);

export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Record<string, Value>) =>
  element('line', { x1, y1, x2, y2, ...attributes });
