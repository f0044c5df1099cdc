/** Between the items of one cell, in every form: a half-width semicolon. Wide ones and line breaks are read as well. */
const SEPARATORS = /[;；\r\n]+/;

/** The items of a cell. */
export const splitList = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Items in one cell. What an item itself has of separators becomes 「、」. */
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[;；]/g, '、')).join(';');
