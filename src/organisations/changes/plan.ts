import type { Register, RegisterChange } from '../register.ts';
import type { OrganisationChange } from './change.ts';
import { merged, split } from './joint.ts';
import { ended, founded, moved, renamed } from './single.ts';

/**
 * What a change would write, without writing it: the page shows it before somebody decides.
 * @throws OrganisationRefused with a Japanese message
 */
export function planChange(register: Register, change: OrganisationChange): RegisterChange {
  switch (change.kind) {
    case 'create':
      return { entries: [founded(register, change.organisation)], successions: [] };
    case 'rename':
      return renamed(register, change);
    case 'merge':
      return merged(register, change);
    case 'split':
      return split(register, change);
    case 'end':
      return ended(register, change);
    case 'move':
      return moved(register, change);
  }
}
