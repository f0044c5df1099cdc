import type { FirmProfile } from '../../firms/index.ts';
import type { Requirement } from '../condition.ts';

/**
 * Whether a firm can come to meet what it does not meet: it can raise wages, get a certification, wait until it is old
 * enough, found itself, begin on another day. What it is and where it stands it can't: no firm moves to another town for a
 * support.
 */
export function canChange({ legalForm }: FirmProfile, requirement: Requirement): boolean {
  switch (requirement.kind) {
    case 'size':
    case 'industry':
    case 'place':
      return false;
    case 'legal-form':
      return legalForm === 'not-founded' || legalForm === 'sole-proprietor';
    case 'number':
      return requirement.of !== 'yearsSinceFounding' || ['at-least', 'more-than'].includes(requirement.is);
    case 'date':
      return requirement.of === 'startsOn' || legalForm === 'not-founded';
    case 'certification':
    case 'purpose':
    case 'question':
      return true;
  }
}
