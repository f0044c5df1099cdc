import { words } from './words.ts';

/** What somebody copies into a page of their own. `address`: that of the frame, absolute. */
export const snippet = (address: string): string =>
  [
    '<iframe',
    `  src="${escaped(address)}"`,
    `  title="${words.title}"`,
    '  width="100%" height="640" loading="lazy"',
    '  style="border: 1px solid #ccc; max-width: 44rem"></iframe>',
  ].join('\n');

/** In quotes of HTML. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
