import type { Context } from 'hono';
import { isDay, type Organisation } from '../../../organisations/index.ts';
import { compareKey } from '../../../values/index.ts';
import { numberOf } from '../../answer.ts';
import type { WebEnv } from '../../site.ts';
import { KINDS_OF, VIEWS, type View } from './words.ts';

/** What a reader asked of the index. */
export interface AskedOrganisations {
  view: View;
  /** ISO date; the day of the question when none was given. */
  day: string;
  isToday: boolean;
  text: string;
  page: number;
}

export const PAGE_SIZE = 50;

/** Nobody gets an error for a mistyped filter. */
export function askedOf(c: Context<WebEnv>, today: string): AskedOrganisations {
  const { view, day = '', q = '', page } = c.req.query();
  const given = isDay(day) ? day : today;
  return {
    view: VIEWS.find((each) => each === view) ?? 'office',
    ...{ day: given, isToday: given === today, text: q.trim().slice(0, 100) },
    page: Math.max(1, numberOf(page) ?? 1),
  };
}

/** The question as the address writes it. */
export const addressOf = ({ view, day, isToday, text }: AskedOrganisations) => ({
  view: view === 'office' ? undefined : view,
  day: isToday ? undefined : day,
  q: text,
});

/** Those of the view; words are sought in names, readings and codes. */
export function chosen(
  organisations: readonly Organisation[],
  { view, text }: Pick<AskedOrganisations, 'view' | 'text'>,
): Organisation[] {
  const key = compareKey(text);
  const has = (each: string | null) => each !== null && compareKey(each).includes(key);
  return organisations.filter(
    ({ kind, name, kana, code }) =>
      KINDS_OF[view].includes(kind) && (text === '' || [name, kana, code].some(has)),
  );
}
