import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Coverage, readCoverage } from './cmap.ts';

export type { Coverage } from './cmap.ts';

const require = createRequire(import.meta.url);

const folder = (family: string, weight: string): string =>
  join(dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), weight);

const REGULAR = [
  ['biz-udpmincho', '400Regular', 'BIZUDPMincho_400Regular.ttf'],
  ['biz-udpgothic', '400Regular', 'BIZUDPGothic_400Regular.ttf'],
  ['noto-sans-jp', '400Regular', 'NotoSansJP_400Regular.ttf'],
] as const;

/** The folders of the fonts that our paper is set in: a folder with other weights would be read in vain. */
export const fontFolders = (): string[] => [
  ...REGULAR.map(([family, weight]) => folder(family, weight)),
  folder('biz-udpgothic', '700Bold'),
  folder('biz-udpmincho', '700Bold'),
];

/** What our fonts can print together; a family's bold has the characters of its regular. */
export function printable(): Coverage {
  const fonts = REGULAR.map(([family, weight, file]) =>
    readCoverage(readFileSync(join(folder(family, weight), file))),
  );
  return {
    has: (codePoint) => fonts.some((font) => font.has(codePoint)),
    hasVariation: (codePoint, selector) => fonts.some((font) => font.hasVariation(codePoint, selector)),
  };
}
