import type { Clock } from '../../src/platform/index.ts';

export interface MovingClock extends Clock {
  /** Turns it to a moment, forward or back. */
  set(moment: string): void;
  forward(minutes: number): void;
}

/** Moves only when it is told to. */
export function movingClock(moment: string): MovingClock {
  let time = Date.parse(moment);
  return {
    now: () => new Date(time),
    set: (to) => {
      time = Date.parse(to);
    },
    forward: (minutes) => {
      time += minutes * 60_000;
    },
  };
}
