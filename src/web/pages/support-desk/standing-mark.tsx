import { type KeptSupport, standingOn } from '../../../supports/index.ts';
import { standingText } from './standing-text.ts';

/** The state of a support, by its word; the frame only repeats it. */
export function StandingMark({ kept, today }: { kept: KeptSupport; today: string }) {
  const { isOut } = standingOn(kept, today);
  const look = isOut ? 'accepted' : kept.state;
  return <span class={`state state--${look}`}>{standingText(kept, today)}</span>;
}
