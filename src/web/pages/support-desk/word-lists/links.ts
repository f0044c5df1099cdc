import type { Context } from 'hono';
import type { WordListKind } from '../../../../supports/index.ts';
import type { Crumb } from '../../../components/breadcrumbs.tsx';
import type { WebEnv } from '../../../site.ts';
import { deskCrumb, deskHref } from '../links.ts';
import { words } from './words.ts';

export const WORDS = '/support-desk/words';

export const KINDS = ['terms', 'industries'] as const satisfies readonly WordListKind[];

/** Which list is meant; what the address mistypes counts as the first. */
export const kindIn = (text: unknown): WordListKind => KINDS.find((kind) => kind === text) ?? 'terms';

export const kindOf = (c: Context<WebEnv>): WordListKind => kindIn(c.req.query('list'));

/** A page of a list. */
export const wordsHref = (
  kind: WordListKind,
  path = '',
  parts: Record<string, string | number | undefined> = {},
): string => deskHref(`/words${path}`, { list: kind === 'terms' ? undefined : kind, ...parts });

export const wordsCrumbs = (kind: WordListKind): Crumb[] => [
  deskCrumb(),
  { text: words.title, href: wordsHref(kind) },
];
