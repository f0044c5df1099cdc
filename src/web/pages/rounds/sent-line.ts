/** One line of a form as it was sent; anything else than text is empty. */
export function sentLine(form: Record<string, unknown>, name: string, limit = 300): string {
  const value = form[name];
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, limit) : '';
}

/** Whether it is a day as a date field sends it. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
