import { SIMPLIFIED, TRADITIONAL } from './foreign-han.ts';

/** A character that no Japanese official document should hold. */
export interface ForeignCharacter {
  char: string;
  /** In UTF-16 units, as `String.prototype.indexOf` counts. */
  index: number;
  /** In Japanese, for a message. */
  why: string;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\uFFFD/u, '文字化けした文字'],
  [/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u00AD\uFEFF]/u, '目に見えない制御文字'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u, '目に見えない制御文字'],
  [/[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u, '機種に固有の外字'],
  [/[\u2E80-\u2FDF]/u, '漢字ではなく部首の符号'],
  [/\p{Script=Hangul}/u, 'ハングル'],
  [/\p{Script=Cyrillic}/u, 'キリル文字'],
  [/[\uFF61-\uFF9F]/u, '半角カタカナ'],
];

/** Hangul, Chinese forms, Cyrillic, radicals, half-width katakana, private and broken characters, with their place. */
export function foreignCharacters(text: string): ForeignCharacter[] {
  const found: ForeignCharacter[] = [];
  let index = 0;
  for (const char of text) {
    const why = reason(char);
    if (why !== null) found.push({ char, index, why });
    index += char.length;
  }
  return found;
}

function reason(char: string): string | null {
  if (SIMPLIFIED.has(char)) return '日本語では使わない簡体字';
  if (TRADITIONAL.has(char)) return '日本語では使わない繁体字';
  return SCRIPTS.find(([script]) => script.test(char))?.[1] ?? null;
}
