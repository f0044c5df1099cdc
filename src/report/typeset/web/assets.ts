import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const FONTS = dirname(require.resolve('@fontsource/noto-sans-jp/package.json'));
const STYLES = ['ground', 'blocks', 'site', 'phone', 'print'];

const styleFile = (name: string): string =>
  readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8');

/** How blocks look inside an element `.paper`, for pages that show them in surroundings of their own. */
export const blockStyles = (): string => styleFile('blocks');

/** The style sheet and those slices of Noto Sans JP whose characters the pages show. */
export function assetFiles(pages: readonly string[]): { path: string; bytes: Uint8Array }[] {
  const slices = [
    ...usedSlices('400', codePoints(pages)),
    ...usedSlices('700', codePoints(pages.flatMap(boldParts))),
  ];
  const fonts = slices.map(({ name }) => ({
    path: `assets/fonts/${name}`,
    bytes: new Uint8Array(readFileSync(join(FONTS, 'files', name))),
  }));
  const text = [...slices.map(({ rule }) => rule), ...STYLES.map(styleFile)].join('\n');
  return [{ path: 'assets/report.css', bytes: new TextEncoder().encode(text) }, ...fonts];
}

interface Slice {
  name: string;
  rule: string;
}

const FACE = /@font-face\s*\{[^}]*?url\(\.\/files\/([\w-]+\.woff2)\)[^}]*?unicode-range:\s*([^;}]+)[^}]*\}/g;

function usedSlices(weight: '400' | '700', used: ReadonlySet<number>): Slice[] {
  const css = readFileSync(join(FONTS, `${weight}.css`), 'utf8');
  return [...css.matchAll(FACE)].flatMap(([, name, ranges]) => {
    const isUsed = ranges!.split(',').some((range) => touches(range.trim(), used));
    return isUsed ? [{ name: name!, rule: faceRule(name!, weight, ranges!) }] : [];
  });
}

const faceRule = (name: string, weight: string, ranges: string): string =>
  `@font-face{font-family:"Noto Sans JP";font-weight:${weight};font-display:swap;src:url(fonts/${name}) format("woff2");unicode-range:${ranges.replaceAll(/\s+/g, '')}}`;

/** `U+4e00`, `U+25-ff`. */
function touches(range: string, used: ReadonlySet<number>): boolean {
  const [first, last = first] = range.replace(/^U\+/i, '').split('-');
  const end = Number.parseInt(last!, 16);
  for (let code = Number.parseInt(first!, 16); code <= end; code++) if (used.has(code)) return true;
  return false;
}

function codePoints(texts: readonly string[]): Set<number> {
  const points = new Set<number>();
  for (const text of texts) for (const character of text) points.add(character.codePointAt(0)!);
  return points;
}

/** What the style sheet sets bold. */
const boldParts = (page: string): string[] =>
  [...page.matchAll(/<(h[1-6]|th|strong|summary|figcaption|a|p|span)\b[^>]*>[^<]*/g)]
    .filter(([, element]) => element !== undefined)
    .map(([part]) => part);
