import type { FirmProfile } from '../../firms/index.ts';

/** What was read from a text, and the text with a gap where it stood. */
export interface Taken {
  profile: FirmProfile;
  rest: string;
}

/** Stands where something was taken; no pattern reaches over it. */
export const GAP = '|';

/** Takes the first match of a pattern out of a text; `null` where there is none. */
export function takeOut(text: string, pattern: RegExp): { match: RegExpExecArray; rest: string } | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const rest = text.slice(0, match.index) + GAP + text.slice(match.index + match[0].length);
  return { match, rest };
}

/** A pattern with names for its parts: `{N}` a number, `{約}` what stands before one, `{ほど}` what stands behind. */
export const patternOf = (source: string, parts: Readonly<Record<string, string>>): RegExp =>
  new RegExp(source.replaceAll(/\{([^\d{}][^{}]*)\}/g, (whole, name: string) => parts[name] ?? whole));
