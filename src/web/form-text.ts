/** Nothing that anybody types in a line, and NUL is what a database refuses. */
const CONTROL = /\p{Cc}/gu;

/** One field of a form as text; files and what is missing count as empty. Trimmed, but for passwords. */
export function fieldOf(form: Record<string, unknown>, name: string, length = 200): string {
  const value = form[name];
  return typeof value === 'string'
    ? value.normalize('NFC').replaceAll(CONTROL, '').trim().slice(0, length)
    : '';
}

/** A password as it was typed. */
export const passwordOf = (form: Record<string, unknown>, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.slice(0, 1000) : '';
};
