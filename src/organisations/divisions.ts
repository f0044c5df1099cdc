import { compareKey, normalise } from '../values/index.ts';
import { AOMORI_DIVISIONS } from './aomori/divisions.ts';
import type { Division } from './types.ts';

const OFFICE = /[(（][^()（）]*[)）]$/;

/** The division itself, without the regional office in brackets. */
export function withoutOffice(name: string): string {
  return name.trim().replace(OFFICE, '').trim();
}

/** What is known of a division; `undefined` for one that no document in hand names. */
export function findDivision(name: string, jurisdiction = '青森県'): Division | undefined {
  const wanted = compareKey(withoutOffice(name));
  return AOMORI_DIVISIONS.find(
    (each) => each.jurisdiction === jurisdiction && compareKey(each.name) === wanted,
  );
}

export function isKnownDivision(name: string): boolean {
  return findDivision(name) !== undefined;
}

/** The same division, whatever the width, blanks and spelling; two that both name an office need the same one. */
export function sameDivision(a: string, b: string): boolean {
  const [left, right] = [normalise(a), normalise(b)];
  const bothNameOffices = OFFICE.test(left) && OFFICE.test(right);
  return bothNameOffices
    ? compareKey(left) === compareKey(right)
    : compareKey(withoutOffice(left)) === compareKey(withoutOffice(right));
}
