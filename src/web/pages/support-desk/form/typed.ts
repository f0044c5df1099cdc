import type { Context } from 'hono';
import type { WebEnv } from '../../../site.ts';

/** A form as somebody typed it: names with what stands in their fields. It is shown again as it came. */
export interface Typed {
  one(name: string): string;
  all(name: string): readonly string[];
  entries: readonly TypedEntry[];
}

export type TypedEntry = readonly [name: string, text: string];

/** A form with all its rows has some hundred fields. */
const MOST_FIELDS = 5_000;
/** Nothing that anybody types, and NUL is what a database refuses; line breaks and tabs stay. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

export function typedOf(entries: readonly TypedEntry[]): Typed {
  const found = new Map<string, string[]>();
  for (const [name, text] of entries) found.set(name, [...(found.get(name) ?? []), text]);
  return {
    one: (name) => found.get(name)?.at(-1) ?? '',
    all: (name) => found.get(name) ?? [],
    entries,
  };
}

/** The same with other fields in place of those of their names. */
export const typedWith = ({ entries }: Typed, others: readonly TypedEntry[]): Typed => {
  const names = new Set(others.map(([name]) => name));
  return typedOf([...entries.filter(([name]) => !names.has(name)), ...others]);
};

export async function typedIn(c: Context<WebEnv>): Promise<Typed> {
  const body = await c.req.parseBody({ all: true });
  const entries = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => (typeof each === 'string' ? [[name, tidied(each)] as const] : [])),
  );
  return typedOf(entries.slice(0, MOST_FIELDS));
}

const tidied = (text: string): string =>
  text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll(CONTROL, '').trim();
