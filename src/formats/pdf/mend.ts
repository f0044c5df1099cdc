/** Object numbers that no program reaches. */
const NEW_CATALOG = 8_388_600;
const NEW_PAGES = 8_388_601;

/** The number of the object whose dictionary begins before `at`. */
function objectBefore(text: string, at: number): number | null {
  const head = text.slice(Math.max(0, at - 2000), at);
  const number = [...head.matchAll(/(\d+) 0 obj\b/g)].at(-1)?.[1];
  return number === undefined ? null : Number(number);
}

function objectsOfType(text: string, type: string): number[] {
  const found = [...text.matchAll(new RegExp(`/Type\\s*/${type}(?![A-Za-z])`, 'g'))];
  return found.flatMap(({ index }) => objectBefore(text, index) ?? []);
}

/**
 * A PDF that was cut has lost its trailer, which names the catalogue. When the catalogue, or at least pages, stand
 * in what is left, a new trailer lets pdf.js find them by searching. `null` when there is nothing to mend.
 */
export function mendCutPdf(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (text.includes('/Encrypt')) return null;
  const catalog = objectsOfType(text, 'Catalog').at(-1);
  const pages = objectsOfType(text, 'Page');
  if (catalog === undefined && pages.length === 0) return null;
  const kids = pages.map((page) => `${page} 0 R`).join(' ');
  const tree = `
${NEW_PAGES} 0 obj << /Type /Pages /Count ${pages.length} /Kids [${kids}] >> endobj
${NEW_CATALOG} 0 obj << /Type /Catalog /Pages ${NEW_PAGES} 0 R >> endobj`;
  const end = `\nendstream endobj${catalog === undefined ? tree : ''}\ntrailer << /Root ${catalog ?? NEW_CATALOG} 0 R >>\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(end, 'latin1')]));
}
