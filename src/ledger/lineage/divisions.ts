import { divisionTimeline, sameDivision } from '../../organisations/index.ts';
import type { DivisionContinues } from './brief.ts';

/**
 * How divisions of a jurisdiction (by its name: 青森県) go on under other names, as organisations/ knows it. Thousands
 * of pairs of programs ask about the same few divisions, so each pair of divisions is looked up once.
 */
export function divisionSuccession(jurisdictionName: string): DivisionContinues {
  const known = new Map<string, boolean>();
  return (from, to) => {
    const pair = `${from}\n${to}`;
    const answer = known.get(pair) ?? goesOnAs(from, to, jurisdictionName);
    known.set(pair, answer);
    return answer;
  };
}

const goesOnAs = (from: string, to: string, jurisdictionName: string): boolean =>
  divisionTimeline(from, jurisdictionName).some(
    ({ role, division }) => role === 'later' && sameDivision(division.name, to),
  );
