import { randomInt } from 'node:crypto';

/** Nothing that is mistaken for something else when it is read from paper. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';
const GROUP = 5;
const GROUPS = 4;

/**
 * A password to be handed over and changed at once: four groups of five, some 90 bits, with capital, small letter,
 * digit and sign, so that it fulfils any rule.
 */
export function oneTimePassword(): string {
  const pick = (from: string) => from[randomInt(from.length)]!;
  const all = LETTERS + CAPITALS + DIGITS;
  const group = (first: string) => first + Array.from({ length: GROUP - 1 }, () => pick(all)).join('');
  const firsts = [pick(CAPITALS), pick(LETTERS), pick(DIGITS), ...Array(GROUPS - 3).fill(pick(all))];
  return firsts.map(group).join('-');
}
