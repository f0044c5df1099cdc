import { existsOn } from './on-day.ts';
import type { OrganisationSuccession } from './organisation.ts';
import type { Register } from './register.ts';

/** To whom its work went, in order of time. */
export const successionsAfter = ({ successions }: Register, id: string): OrganisationSuccession[] =>
  inOrder(successions.filter(({ from }) => from === id));

/** Whose work it carries on, in order of time. */
export const successionsBefore = ({ successions }: Register, id: string): OrganisationSuccession[] =>
  inOrder(successions.filter(({ to }) => to === id));

/**
 * Every succession by which its work came to those who exist on the day: chains are followed until somebody exists.
 * Empty for one that exists itself, and where nobody carries the work on.
 */
export function pathsToday(register: Register, id: string, today: string): OrganisationSuccession[] {
  const seen = new Set([id]);
  const found: OrganisationSuccession[] = [];
  const waiting = isThere(register, id, today) ? [] : [id];
  for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
    for (const succession of successionsAfter(register, each).filter(({ day }) => day <= today)) {
      found.push(succession);
      if (seen.has(succession.to)) continue;
      seen.add(succession.to);
      if (!isThere(register, succession.to, today)) waiting.push(succession.to);
    }
  }
  return found;
}

/** Who carries on its work on the day: itself while it exists. */
export function heirsOf(register: Register, id: string, today: string): string[] {
  if (isThere(register, id, today)) return [id];
  const reached = pathsToday(register, id, today).map(({ to }) => to);
  return [...new Set(reached)].filter((each) => isThere(register, each, today));
}

function isThere({ organisations }: Register, id: string, day: string): boolean {
  const found = organisations.get(id);
  return found !== undefined && existsOn(found, day);
}

const inOrder = (successions: OrganisationSuccession[]): OrganisationSuccession[] =>
  successions.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
