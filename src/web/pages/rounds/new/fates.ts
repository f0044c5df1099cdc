/** What can become of a program of last year, as the page offers it. */
export const FATES = ['continued', 'renamed', 'ended', 'merged', 'split'] as const;
export type Fate = (typeof FATES)[number];

/** How many lines for new programs the page has. */
export const NEW_ROWS = 6;

/** Names of the fields of a program's row. */
export const fieldOf = (
  what: 'fate' | 'name' | 'reason' | 'organisation' | 'second-name' | 'second-organisation',
  program: string,
): string => `${what}-${program}`;
