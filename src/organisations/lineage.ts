import { AOMORI_SUCCESSIONS } from './aomori-successions.ts';
import { type Division, findDivision, sameDivision } from './divisions.ts';

/** That one division carries on the work of another. */
export interface Succession {
  jurisdiction: string;
  from: string;
  to: string;
  /** `renamed`: one to one; `merged`: several into one; `split`: one into several. */
  kind: 'renamed' | 'merged' | 'split';
  /** The first fiscal year whose documents show the later name. */
  year: number;
  /** Which work went there, when it was not all. */
  part: string | null;
  sure: 'high' | 'medium' | 'low';
  /** Why it is believed, in Japanese. */
  evidence: string;
}

/** A division in the line of another, oldest first. */
export interface TimelineEntry {
  role: 'earlier' | 'self' | 'later';
  division: Division;
  /** How it is joined with the line; `null` for the division itself. */
  via: Succession | null;
}

/** The divisions that carry on the work of `name` after the fiscal year; without a year, ever. */
export function successorsOf(name: string, year?: number, jurisdiction = '青森県'): Succession[] {
  return AOMORI_SUCCESSIONS.filter(
    (each) =>
      each.jurisdiction === jurisdiction &&
      sameDivision(each.from, name) &&
      (year === undefined || each.year > year),
  );
}

/** The divisions whose work `name` carries on, as changed up to the fiscal year; without a year, ever. */
export function predecessorsOf(name: string, year?: number, jurisdiction = '青森県'): Succession[] {
  return AOMORI_SUCCESSIONS.filter(
    (each) =>
      each.jurisdiction === jurisdiction &&
      sameDivision(each.to, name) &&
      (year === undefined || each.year <= year),
  );
}

/** What came before and after a division, and itself; empty when no document in hand names it. */
export function divisionTimeline(name: string, jurisdiction = '青森県'): TimelineEntry[] {
  const self = findDivision(name, jurisdiction);
  if (!self) return [];
  const earlier = follow(self.name, (each) => predecessorsOf(each, undefined, jurisdiction), 'from');
  const later = follow(self.name, (each) => successorsOf(each, undefined, jurisdiction), 'to');
  return [
    ...entries(earlier.reverse(), 'earlier', 'from', jurisdiction),
    { role: 'self', division: self, via: null },
    ...entries(later, 'later', 'to', jurisdiction),
  ];
}

function follow(start: string, next: (name: string) => Succession[], end: 'from' | 'to'): Succession[] {
  const seen = new Set([start]);
  const found: Succession[] = [];
  const waiting = [start];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    for (const succession of next(name).filter((each) => !seen.has(each[end]))) {
      seen.add(succession[end]);
      found.push(succession);
      waiting.push(succession[end]);
    }
  }
  return found;
}

function entries(
  successions: Succession[],
  role: 'earlier' | 'later',
  end: 'from' | 'to',
  jurisdiction: string,
): TimelineEntry[] {
  return successions.flatMap((via) => {
    const division = findDivision(via[end], jurisdiction);
    return division ? [{ role, division, via }] : [];
  });
}
