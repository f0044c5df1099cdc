import { own } from '../vocabulary/own.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{ middot: '·', bull: '・', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“' },
  ...{ rdquo: '”', times: '×', yen: '¥', copy: '©', reg: '®', trade: '™', deg: '°', plusmn: '±', sect: '§' },
  ...{ rarr: '→', larr: '←', uarr: '↑', darr: '↓', ge: '≥', le: '≤', frac12: '½', frac14: '¼', frac34: '¾' },
  ...{ shy: '', zwj: '', zwnj: '' },
};

/** A text with its character references as characters; those that nobody knows stay as they stand. */
export const withoutReferences = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return own(ENTITIES, name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : code === 9 || code === 10 || code === 13 ? ' ' : '';
  });
