import type { RolloverChoice } from './rollover.ts';

/** Which programs of the source year a choice speaks of. */
export function programsOf(choice: RolloverChoice): readonly string[] {
  if (choice.kind === 'new') return [];
  return choice.kind === 'merged' ? choice.programs : [choice.program];
}
