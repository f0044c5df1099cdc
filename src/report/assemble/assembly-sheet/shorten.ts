/** At most so many characters; the last one says that there were more. */
export const shorten = (text: string, most: number): string =>
  [...text].length <= most ? text : `${[...text].slice(0, most - 1).join('')}…`;

/** Lines that a text takes where one holds so many full-width characters. */
export const linesIn = (text: string, room: number): number =>
  Math.max(1, Math.ceil([...text].length / room));
