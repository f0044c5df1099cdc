/** The most that a cell holds (Excel specifications and limits). */
export const MOST_CHARACTERS = 32_767;

/**
 * A text as it may stand in a cell: what XML cannot hold vanishes (XML 1.0, 2.2), one kind of line break, and
 * `_x0041_` is not taken for an escape (ECMA-376 part 1, 22.9.2.19).
 */
export const writtenText = (text: string): string =>
  plainText(text)
    .slice(0, MOST_CHARACTERS)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** The text that comes back. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');

/** What stands for a character in a part that was read. */
export const readText = (text: string): string =>
  plainText(
    text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
