import type { FirmProfile } from '../../firms/index.ts';
import { DEBT_KINDS, MONEY_KINDS, type SupportKind } from '../kinds.ts';
import type { Match, MatchStatus } from '../matching/match.ts';
import type { Purpose } from '../purposes.ts';
import type { Support } from '../support.ts';
import { specificity } from './specific.ts';

/** What somebody wants, as far as it decides which support fits best. */
export interface Wanted {
  text: string;
  /** What was asked for. */
  purposes: readonly Purpose[];
  /** How much each purpose is wanted, these and others. */
  weights: ReadonlyMap<Purpose, number>;
  unwanted: readonly Purpose[];
  kinds: readonly SupportKind[];
  profile: FirmProfile;
  worths: ReadonlyMap<Purpose, number>;
}

/** What counts how much, in all. */
const WEIGHTS = {
  purposes: 10,
  words: 13,
  sector: 2,
  echo: 20,
  title: 8,
  specific: 2,
  kinds: 1.5,
  mention: 12,
};
const OF_STATUS: Record<MatchStatus, number> = { eligible: 0.6, likely: 0, near: -2.5, ineligible: -2.5 };
/** Money and machines are what most firms come for; what only informs comes behind. */
const OF_KIND: Partial<Record<SupportKind, number>> = {
  subsidy: 1,
  benefit: 1,
  information: -1,
  event: -0.6,
  registration: -0.6,
};
const UNWANTED = -8;
/** For who has no firm yet, what does not help to found one is of little use. */
const FOR_FIRMS = -3;
/** With so much a word's score counts half. */
const HALF = 0.6;
/** What asks for something of its own that nobody has spoken of is seldom meant. */
const STRANGE = -2.5;
const OTHER_TRADE = -9;

/** How well one support fits the text, and the words of the firm's industry; what it asks for that is new. */
export interface Fits {
  /** How much it is about what was said, whoever it is for. */
  relevance: number;
  sector: number;
  /** How much of the whole text it echoes. */
  echo: number;
  /** How much of its title was said. */
  title: number;
  /** How strange to the text is what it asks of its own, from 0 to 1. */
  strangeness: number;
  /** How surely it is for another trade, from 0 to 1. */
  otherTrade: number;
}

/** How well a support fits what is wanted; what the firm can't get is not looked at as closely. */
export function fitOf(
  support: Support,
  { status }: Match,
  fits: Pick<Fits, 'relevance' | 'sector' | 'echo'>,
  wanted: Wanted,
): number {
  return (
    fits.relevance +
    (WEIGHTS.sector * fits.sector) / (fits.sector + HALF) +
    WEIGHTS.echo * fits.echo +
    WEIGHTS.kinds * kindFit(support.kind, wanted.kinds) +
    OF_STATUS[status] +
    (OF_KIND[support.kind] ?? 0) +
    (isUnwanted(support, wanted) ? UNWANTED : 0) +
    (isForFirmsOnly(support, wanted) ? FOR_FIRMS : 0)
  );
}

/** What a closer look adds to how well a support fits. */
export const closeFitOf = (
  { condition }: Support,
  fits: Pick<Fits, 'title' | 'strangeness' | 'otherTrade'>,
  { profile }: Wanted,
): number =>
  WEIGHTS.title * fits.title +
  STRANGE * fits.strangeness +
  OTHER_TRADE * fits.otherTrade +
  WEIGHTS.specific * specificity(profile, condition);

/** How much a support is about what was said: by its purposes and the words that it holds. */
export const relevanceOf = (purposes: number, words: number): number =>
  WEIGHTS.purposes * purposes + (WEIGHTS.words * words) / (words + HALF);

/** What it adds to that, that its name was said. `share`: how much of the text the name is. */
export const mentionFit = (share: number): number => WEIGHTS.mention * share;

const kindFit = (kind: SupportKind, wished: readonly SupportKind[]): number => {
  if (wished.length === 0) return 0;
  if (wished.includes(kind)) return 1;
  return MONEY_KINDS.includes(kind) && wished.some((each) => MONEY_KINDS.includes(each)) ? 0.2 : -0.3;
};

/** Who wants no loan wants none for wages either. */
const isUnwanted = ({ purposes, kind }: Support, { unwanted }: Wanted): boolean =>
  (unwanted.includes('funding') && DEBT_KINDS.includes(kind)) ||
  (unwanted.length > 0 && purposes.every((purpose) => unwanted.includes(purpose)));

const isForFirmsOnly = ({ purposes }: Support, { profile }: Wanted): boolean =>
  profile.legalForm === 'not-founded' && !purposes.some((purpose) => FOR_FOUNDERS.includes(purpose));
const FOR_FOUNDERS: readonly Purpose[] = ['founding', 'management', 'location'];
