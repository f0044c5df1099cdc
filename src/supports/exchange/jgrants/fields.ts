import { isObject, type JsonObject } from '../table/entries.ts';
import { SEPARATOR } from './enums.ts';

/** A field that holds text, or a number; undefined where it is blank or missing. */
export function textOf(entry: JsonObject, field: string): string | undefined {
  const value = Object.hasOwn(entry, field) ? entry[field] : undefined;
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The values of a field that may hold several. */
export const itemsOf = (entry: JsonObject, field: string): string[] =>
  (textOf(entry, field) ?? '')
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Names of files in a field; what is in them (base64) is not kept. */
export function fileNames(entry: JsonObject, field: string): string[] {
  const files = Array.isArray(entry[field]) ? (entry[field] as unknown[]) : [];
  return files.filter(isObject).flatMap((file) => textOf(file, 'name') ?? []);
}
