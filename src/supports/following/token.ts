import { createHash, randomBytes } from 'node:crypto';

/** What a link in a mail shows: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps: who reads it can end nobody's mails with it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** How the mail is named that shows the token: by enough of its hash to be nobody else's, and short enough for a header. */
export const mailOfEnd = (hash: string): string => hash.slice(0, 32);
