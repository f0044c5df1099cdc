import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockStyles } from '../../report/index.ts';

const TOKENS = 'node_modules/@digital-go-jp/design-tokens/dist/tokens.css';
const FONTS = 'node_modules/@fontsource/noto-sans-jp';
const WEIGHTS = [400, 700];

/** Our style files in the order of their names, after them the paper's; before them those design tokens that they use. */
export function stylesheet(root: string): string {
  const ours = filesOf(join(root, 'src/web/styles'));
  return `${tokensFor(root, ours)}\n${ours}\n${blockStyles()}`;
}

/** The little that the pages for firms need, short enough to stand inside each of them. */
export function portalStylesheet(root: string): string {
  const base = readFileSync(join(root, 'src/web/styles/10-base.css'), 'utf8');
  const ours = `${base}${filesOf(join(root, 'src/web/styles/portal'))}`;
  return squeezed(`${tokensFor(root, ours)}${ours}`);
}

const filesOf = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const tokensFor = (root: string, styles: string): string =>
  usedTokens(readFileSync(join(root, TOKENS), 'utf8'), styles);

/** Without comments and with the least white space: our styles have none inside strings that would matter. */
const squeezed = (styles: string): string =>
  styles
    .replaceAll(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1');

/** The declarations of `tokens` whose names `styles` mentions: 5 of 300 lines would otherwise be read by nobody. */
export function usedTokens(tokens: string, styles: string): string {
  const declarations = [...tokens.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)];
  const used = declarations.filter(([, name]) => styles.includes(`var(${name})`));
  return `:root{${used.map(([, name, value]) => `${name}:${value}`).join(';')}}`;
}

/** Noto Sans JP in slices by unicode-range, so that a page loads only the slices whose characters it shows. */
export function fontStylesheet(root: string): string {
  return WEIGHTS.map((weight) => readFileSync(join(root, FONTS, `${weight}.css`), 'utf8'))
    .join('\n')
    .replaceAll(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, '')
    .replaceAll('url(./files/', 'url(/assets/fonts/')
    .replaceAll(/\/\*[^*]*\*\/\n?/g, '');
}

/** Where the slice stands on disk, or `null` when the name is not one of a slice. */
export function fontFile(root: string, name: string): string | null {
  return /^noto-sans-jp-[a-z0-9-]+-(?:400|700)-normal\.woff2$/.test(name)
    ? join(root, FONTS, 'files', name)
    : null;
}
