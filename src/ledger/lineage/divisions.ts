import { divisionTimeline, sameDivision } from '../../organisations/index.ts';
import type { DivisionContinues } from './brief.ts';

/** How divisions of a jurisdiction (by its name: 青森県) go on under other names, as organisations/ knows it. */
export function divisionSuccession(jurisdictionName: string): DivisionContinues {
  return (from, to) =>
    divisionTimeline(from, jurisdictionName).some(
      ({ role, division }) => role === 'later' && sameDivision(division.name, to),
    );
}
