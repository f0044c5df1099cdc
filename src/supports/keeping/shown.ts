import type { Support } from '../support.ts';
import type { KeptSupport } from './kept.ts';

/** What the public sees of a support on a day; `null`: nothing, or nothing any more. */
export function shownOn(kept: KeptSupport, today: string): Support | null {
  if (kept.state === 'withdrawn') return null;
  const shown = isOut(kept, today) ? kept.working : kept.published;
  return shown === null ? null : confirmed(shown, kept.confirmedOn);
}

/** Whether the working version itself is public. */
export const isOut = ({ state, publishOn }: KeptSupport, today: string): boolean =>
  state === 'approved' && publishOn !== null && publishOn <= today;

function confirmed({ confirmedOn: _, ...support }: Support, confirmedOn: string | null): Support {
  return confirmedOn === null ? support : { ...support, confirmedOn };
}
