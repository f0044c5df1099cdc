/** What may be typed at sign-in: letters and figures without accents, as on every keyboard. */
export const LOGIN = /^[a-z0-9][a-z0-9._@-]{1,62}[a-z0-9]$/;

/** A login as it is stored and compared. */
export const loginKey = (login: string): string => login.normalize('NFKC').trim().toLowerCase();
