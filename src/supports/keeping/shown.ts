import type { Support } from '../support.ts';
import type { KeptSupport } from './kept.ts';
import type { Standing } from './steps.ts';

/** What the public sees of a support on a day; `null`: nothing, or nothing any more. */
export function shownOn(kept: KeptSupport, today: string): Support | null {
  if (kept.state === 'withdrawn') return null;
  const shown = isOut(kept, today) ? kept.working : kept.published;
  return shown === null ? null : confirmed(shown, kept.confirmedOn);
}

/** Whether the working version itself is public. */
export const isOut = ({ state, publishOn }: KeptSupport, today: string): boolean =>
  state === 'approved' && publishOn !== null && publishOn <= today;

/** How it stands on a day, as the table of steps asks for it. */
export const standingOn = (kept: KeptSupport, today: string): Standing => ({
  ...{ state: kept.state, isPublic: shownOn(kept, today) !== null, isOut: isOut(kept, today) },
});

/** What stays public while something else is written. */
export const publicMeanwhile = (
  kept: KeptSupport,
  today: string,
): Pick<KeptSupport, 'published' | 'publishOn'> => {
  if (kept.state !== 'approved') return { published: kept.published, publishOn: kept.publishOn };
  return isOut(kept, today)
    ? { published: kept.working, publishOn: kept.publishOn }
    : { published: kept.published, publishOn: null };
};

function confirmed({ confirmedOn: _, ...support }: Support, confirmedOn: string | null): Support {
  return confirmedOn === null ? support : { ...support, confirmedOn };
}
