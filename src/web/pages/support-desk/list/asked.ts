import type { Context } from 'hono';
import { CONCERNS, type Concern } from '../../../../supports/index.ts';
import { compareKey } from '../../../../values/index.ts';
import { numberOf } from '../../../answer.ts';
import type { WebEnv } from '../../../site.ts';
import type { DeskRow } from './row.ts';

export const STATES = ['draft', 'submitted', 'waiting', 'public', 'withdrawn'] as const;
export type AskedState = (typeof STATES)[number];

export const OPENINGS = ['open', 'coming', 'always', 'unknown', 'closed'] as const;
export type AskedOpening = (typeof OPENINGS)[number];

/** What somebody asks of the list; what the address mistypes counts as nothing asked. */
export interface AskedSupports {
  text: string;
  state: AskedState | undefined;
  opening: AskedOpening | undefined;
  concern: Concern | undefined;
  /** Id of an organisation; `none`: the secretariat itself. */
  owner: string | undefined;
  page: number;
}

export const PAGE_SIZE = 50;
export const SECRETARIAT = 'none';

export function askedOf(c: Context<WebEnv>): AskedSupports {
  const { q = '', state, opening, concern, owner = '', page } = c.req.query();
  return {
    text: q.normalize('NFC').trim().slice(0, 100),
    state: STATES.find((each) => each === state),
    opening: OPENINGS.find((each) => each === opening),
    concern: CONCERNS.find((each) => each === concern),
    owner: owner === '' ? undefined : owner.slice(0, 100),
    page: Math.max(1, numberOf(page) ?? 1),
  };
}

/** The question as the address writes it. */
export const addressOf = ({ text, state, opening, concern, owner }: Partial<AskedSupports>) => ({
  ...{ q: text, state, opening, concern, owner },
});

const IN_STATE: Record<AskedState, (row: DeskRow) => boolean> = {
  draft: ({ kept }) => kept.state === 'draft',
  submitted: ({ kept }) => kept.state === 'submitted',
  waiting: ({ kept, isOut }) => kept.state === 'approved' && !isOut,
  public: ({ isPublic }) => isPublic,
  withdrawn: ({ kept }) => kept.state === 'withdrawn',
};

/** Those that are asked for. What was withdrawn is only shown to whoever asks for it. */
export function rowsAsked(rows: readonly DeskRow[], asked: Omit<AskedSupports, 'page'>): DeskRow[] {
  const { text, state, opening, concern, owner } = asked;
  const key = compareKey(text);
  return rows.filter(
    (row) =>
      (state === undefined ? row.kept.state !== 'withdrawn' : IN_STATE[state](row)) &&
      (opening === undefined || row.opening.state === opening) &&
      (concern === undefined || row.concerns.includes(concern)) &&
      (owner === undefined || (row.kept.owner ?? SECRETARIAT) === owner) &&
      (text === '' || textsOf(row).some((each) => compareKey(each).includes(key))),
  );
}

const textsOf = ({ kept: { id, working }, ownerName }: DeskRow): string[] => [
  ...[id, working.title, working.subtitle ?? '', working.reading ?? ''],
  ...[working.operator.name, ownerName],
];
