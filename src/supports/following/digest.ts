import { daysBetween } from '../calls/days.ts';
import type { FoundSupport } from '../finding/ask.ts';
import { closingDay, factsHash, type Told, toldOf } from './told.ts';

/** 新しい · 受付が始まった · 変わった · 締切が近い */
export type NewsOfFound = 'new' | 'opened' | 'changed' | 'closing';
/** 公開されなくなった · 公開されているが、結果から外れた */
export type NewsOfLost = 'withdrawn' | 'left';

/** One thing to tell. */
export type DigestEntry =
  | { news: NewsOfFound; found: FoundSupport }
  | { news: NewsOfLost; id: string; title: string };

/** What somebody knows, by the support's id. */
export type Knowledge = Readonly<Record<string, Told>>;

export interface Digest {
  entries: readonly DigestEntry[];
  /** What is known once it has been told. */
  told: Knowledge;
}

export interface DigestInput {
  /** What the followed search finds today. 惜しい ones are none of it: nobody can get them as things are. */
  found: readonly FoundSupport[];
  told: Knowledge;
  /** ISO date. */
  today: string;
  /** Whether a support is public at all, so that a withdrawn one is told from one that is only found no more. */
  isPublic: (id: string) => boolean;
}

/** So many days before its last day a support is told of once more. */
const SOON = 14;

/**
 * What is new among the results of a followed search since it was told last: supports that came, opened, changed, close
 * within fourteen days (told once), or are gone. Of several things about one support the first of these is told.
 */
export function digest({ found, told, today, isPublic }: DigestInput): Digest {
  const results = found.filter(isToBeHad);
  const seen = results.map((each) => ({
    each,
    known: told[each.support.id],
    news: newsOf(each, told, today),
  }));
  const here = new Set(results.map(({ support }) => support.id));
  const lost = Object.entries(told).filter(([id, known]) => !here.has(id) && !hasRunOut(known, today));
  return {
    entries: [
      ...seen.flatMap(({ each, news }): DigestEntry[] => (news === null ? [] : [{ news, found: each }])),
      ...lost.map(
        ([id, { title }]): DigestEntry => ({ news: isPublic(id) ? 'left' : 'withdrawn', id, title }),
      ),
    ],
    told: Object.fromEntries(
      seen.map(({ each, known, news }) => [
        each.support.id,
        toldOf(each, isSoon(each, today) && (news !== null || isToldAlready(each, known))),
      ]),
    ),
  };
}

/** What somebody knows who has just looked at the results: everything, but that a last day is near is told once more. */
export const knowledgeOf = (found: readonly FoundSupport[]): Knowledge =>
  Object.fromEntries(found.filter(isToBeHad).map((each) => [each.support.id, toldOf(each, false)]));

const isToBeHad = ({ match }: FoundSupport): boolean =>
  match.status === 'eligible' || match.status === 'likely';

function newsOf(found: FoundSupport, told: Knowledge, today: string): NewsOfFound | null {
  const known = told[found.support.id];
  const { state } = found.opening;
  // What can't be had is no news until it can.
  if (known === undefined) return state === 'closed' ? null : 'new';
  if (isForTaking(state) && !isForTaking(known.state)) return 'opened';
  if (known.hash !== factsHash(found.support)) return 'changed';
  return isSoon(found, today) && !isToldAlready(found, known) ? 'closing' : null;
}

const isForTaking = (state: Told['state']): boolean => state === 'open' || state === 'always';

function isSoon({ opening }: FoundSupport, today: string): boolean {
  const day = closingDay(opening);
  return day !== null && daysBetween(today, day) <= SOON;
}

/** A last day that was put off is another one. */
const isToldAlready = ({ opening }: FoundSupport, known: Told | undefined): boolean =>
  known?.isClosingTold === true && known.closesOn === closingDay(opening);

/** Its last day was known and is over: that it is found no more surprises nobody. */
const hasRunOut = ({ closesOn }: Told, today: string): boolean => closesOn !== null && closesOn < today;
