/** What XML 1.0 may not hold even when it is escaped (section 2.2): most controls, halves of characters, U+FFFE, U+FFFF. */
const NO_CHARACTERS = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or in quotes. Readers of XML take every line break for \n (2.11), so none is written otherwise. */
export const escapedXml = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(NO_CHARACTERS, '')
    .replaceAll(/[&<>"]/g, (each) => ESCAPED[each]!);

/** `<name a="b">text</name>` on a line of its own; without a text the element is empty. */
export function element(name: string, attributes: Readonly<Record<string, string>>, text?: string): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapedXml(value)}"`)];
  return text === undefined ? `<${head.join(' ')}/>` : `<${head.join(' ')}>${escapedXml(text)}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>';
