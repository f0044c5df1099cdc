/** Where one click ends it. */
export const endAddress = (publicUrl: string, end: string): string => `${publicUrl}/alerts/end/${end}`;

/**
 * Lets a mail program offer to end it (RFC 2369), and do so by itself with one POST (RFC 8058) where the house is reached by
 * https, which that demands.
 */
export function wayOutHeaders(publicUrl: string, end: string): Record<string, string> {
  const address = endAddress(publicUrl, end);
  return {
    'List-Unsubscribe': `<${address}>`,
    ...(address.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  };
}
