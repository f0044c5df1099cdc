import { createHash } from 'node:crypto';

/** The namespace for addresses (RFC 9562, 6.6). */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * A name for ever for something of the house, whatever address it has: a UUID made of its own words (RFC 9562, 5.5). A house
 * that moves to another host makes nobody's reader believe that all is new.
 */
export function lastingId(...words: readonly string[]): string {
  const name = `kakehashi/${words.map(encodeURIComponent).join('/')}`;
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
