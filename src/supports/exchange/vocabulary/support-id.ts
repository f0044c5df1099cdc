import { createHash } from 'node:crypto';

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * An id of ours from another system's 制度番号: as it is where it can be, else in small letters with hyphens for all
 * other signs. A bare number is only unique within its body, so the body's code goes before it, as GIF 451-4 (2.2.4)
 * asks of local governments. Undefined where nothing is left.
 */
export function idOfNumber(number: string, body?: string): string | undefined {
  const bare = number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isBare = /^[\d-]+$/.test(bare) && body !== undefined && !bare.startsWith(`${body}-`);
  const id = ID.test(number) && !isBare ? number : isBare ? `${body}-${bare}` : bare;
  return ID.test(id) ? id : undefined;
}

/** An id for what has no number: the same operator and title give the same one again. */
export function idOfTitle(operator: string, title: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([operator, title]))
    .digest('hex');
  return `imported-${digest.slice(0, 16)}`;
}
