/** Characters that RFC 5987 leaves as they are (attr-char). */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The header `content-disposition` of a file: a PDF opens in the browser, everything else is saved.
 * @param name as people read it; its ending says what the file is
 * @param plain the same in ASCII, for what does not know RFC 5987
 */
export function disposition(name: string, plain: string): string {
  const how = name.endsWith('.pdf') ? 'inline' : 'attachment';
  return `${how}; filename="${plain.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encoded(name)}`;
}
