import { compareKey, normalise } from '../values/index.ts';
import { AOMORI_DIVISIONS } from './aomori-divisions.ts';

/**
 * A division (課) with the fiscal years in which documents show it. The documents never date a change: it lies
 * between the last report that prints the old name and the first that prints the new one.
 */
export interface Division {
  jurisdiction: string;
  name: string;
  /** 部局; `null` when no document says it. */
  bureau: string | null;
  /** First fiscal year whose report prints the name; `null` when it was there in the first document already. */
  validFrom: number | null;
  /** Last fiscal year before a later name; `null` while none is known. */
  validTo: number | null;
  /** Last fiscal year for which a document prints the name. */
  lastSeen: number;
}

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
