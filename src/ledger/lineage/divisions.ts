import { divisionTimeline, sameDivision as isSame } from '../../organisations/index.ts';
import type { DivisionContinues } from './brief.ts';

type Judgement = (from: string, to: string) => boolean;

/** Thousands of pairs of programs ask about the same few divisions, so each pair of divisions is looked up once. */
function remembered(judge: Judgement): Judgement {
  const known = new Map<string, boolean>();
  return (from, to) => {
    const pair = `${from}\n${to}`;
    const answer = known.get(pair) ?? judge(from, to);
    if (known.size >= PAIRS_KEPT) known.clear();
    known.set(pair, answer);
    return answer;
  };
}

const PAIRS_KEPT = 20_000;

export const sameDivision = remembered(isSame);

/** How divisions of a jurisdiction (by its name: 青森県) go on under other names, as organisations/ knows it. */
export function divisionSuccession(jurisdictionName: string): DivisionContinues {
  const known = successions.get(jurisdictionName) ?? successionOf(jurisdictionName);
  successions.set(jurisdictionName, known);
  return known;
}

const successions = new Map<string, DivisionContinues>();

function successionOf(jurisdictionName: string): DivisionContinues {
  const laterNames = new Map<string, string[]>();
  return remembered((from, to) => {
    const later = laterNames.get(from) ?? namesAfter(from, jurisdictionName);
    laterNames.set(from, later);
    return later.some((name) => sameDivision(name, to));
  });
}

const namesAfter = (division: string, jurisdictionName: string): string[] =>
  divisionTimeline(division, jurisdictionName)
    .filter(({ role }) => role === 'later')
    .map((entry) => entry.division.name);
