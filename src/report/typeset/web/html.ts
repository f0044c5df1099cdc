/** HTML that may stand in a page as it is: every text in it has been escaped. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What is no character in HTML and XML; a browser would show a box. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

export const escapeHtml = (text: string): string =>
  text.replace(NO_CHARACTER, '').replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** Tag for templates: `html\`<p>${text}</p>\``. Texts are escaped, `Html` is kept, nothing (null, false) prints nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, at) => text + printed(parts[at - 1]) + string));
}

function printed(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(printed).join('');
  return escapeHtml(String(part));
}

/** ` name="value"`, or nothing without a value. */
export const attribute = (name: string, value: string | number | null | undefined | false): Html =>
  new Html(
    value === null || value === undefined || value === false || value === ''
      ? ''
      : ` ${name}="${escapeHtml(String(value))}"`,
  );

/** Class names, those that are meant. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter((name): name is string => typeof name === 'string' && name !== '').join(' ');
