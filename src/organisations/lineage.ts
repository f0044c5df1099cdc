import { AOMORI_SUCCESSIONS } from './aomori/successions.ts';
import { findDivision, sameDivision } from './divisions.ts';
import type { Succession, TimelineEntry } from './types.ts';

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
