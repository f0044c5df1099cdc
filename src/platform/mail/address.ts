/**
 * One plain address (RFC 5321 without quoted names, which nobody here uses): whatever could begin another address or
 * another header (blank, comma, angle bracket, line break) makes it none.
 */
export function isMailAddress(text: string): boolean {
  const [local = '', domain = '', ...more] = text.split('@');
  return (
    more.length === 0 &&
    text.length <= 254 &&
    /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/i.test(local) &&
    /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i.test(domain)
  );
}

/** The text on one line: a header ends where a line ends, and what follows would be a header of the sender's choice. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
