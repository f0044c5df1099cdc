import { formatFiscalYear } from '../../values/index.ts';
import { nameKey } from '../names.ts';
import type { LineageKind } from '../views/program.ts';
import type { DivisionContinues, ProgramYearBrief, Proposal } from './brief.ts';
import { confidenceOf, observe } from './evidence.ts';
import { rarityAmong } from './likeness.ts';

/** A pair below this is no proposal; one that shares its partner with a better pair needs more. */
const PROPOSED = 0.45;
const SHARED = 0.7;

/**
 * Proposes which program of an earlier year each one of a later year continues; the years need not be adjacent.
 * `earlier` holds the last known year of each program. One earlier and one later program make a rename (a
 * succession when the later one is marked 新規); several earlier ones with one later a merger; one with several a
 * split.
 */
export function proposeLineage(
  earlier: readonly ProgramYearBrief[],
  later: readonly ProgramYearBrief[],
  continues: DivisionContinues = () => false,
): Proposal[] {
  const same = sameNames(earlier, later);
  const gone = earlier.filter((from) => !same.some((each) => each.from === from));
  const fresh = later.filter((to) => !same.some((each) => each.to === to));
  const rarity = rarityAmong([...earlier, ...later].map((each) => each.name));
  const rate = (from: ProgramYearBrief, to: ProgramYearBrief): Proposal => {
    const observations = observe(from, to, rarity, continues);
    const evidence = [...observations.map((each) => each.text), ...gap(from, to)];
    return {
      kind: kindOfPair(to),
      from,
      to,
      evidence,
      confidence: wasTakenApart(from, to) ? 0 : confidenceOf(observations),
    };
  };
  const renamed = bestPairs(gone.flatMap((from) => fresh.map((to) => rate(from, to))));
  const partners = [...same, ...renamed];
  const leftGone = gone.filter((from) => !renamed.some((each) => each.from === from));
  const leftFresh = fresh.filter((to) => !renamed.some((each) => each.to === to));
  const merged = leftGone.flatMap((from) =>
    bestShared(
      'merged',
      partners.map(({ to }) => rate(from, to)),
    ),
  );
  const split = leftFresh.flatMap((to) =>
    bestShared(
      'split',
      partners.map(({ from }) => rate(from, to)),
    ),
  );
  return [...same, ...renamed, ...merged, ...split];
}

function sameNames(earlier: readonly ProgramYearBrief[], later: readonly ProgramYearBrief[]): Proposal[] {
  const known = new Map(earlier.map((each) => [each.programId, each]));
  return later.flatMap((to) => {
    const from = known.get(to.programId);
    if (from === undefined) return [];
    const isSpelling = from.name !== to.name;
    const text = isSpelling ? `名称は表記だけが異なる(「${from.name}」→「${to.name}」)` : '名称が同じ';
    const evidence = [text, ...gap(from, to)];
    return [{ kind: 'same-name' as const, from, to, evidence, confidence: isSpelling ? 0.97 : 1 }];
  });
}

/** The same name with different ids: people said, or one year's lists show, that these are two programs. */
const wasTakenApart = (from: ProgramYearBrief, to: ProgramYearBrief) =>
  from.programId !== to.programId && nameKey(from.name) === nameKey(to.name);

/** Pairs from the surest down, each program once. */
function bestPairs(proposals: readonly Proposal[]): Proposal[] {
  const chosen: Proposal[] = [];
  const sorted = proposals
    .filter((each) => each.confidence >= PROPOSED)
    .sort((a, b) => b.confidence - a.confidence);
  for (const each of sorted) {
    if (!chosen.some(({ from, to }) => from === each.from || to === each.to)) chosen.push(each);
  }
  return chosen;
}

/** The best partner of a program that was left over, although that partner already has one. */
function bestShared(kind: LineageKind, candidates: readonly Proposal[]): Proposal[] {
  const sure = candidates.filter((each) => each.confidence >= SHARED);
  if (sure.length === 0) return [];
  const best = sure.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return [{ ...best, kind, confidence: Math.round((best.confidence - 0.1) * 100) / 100 }];
}

const kindOfPair = (to: ProgramYearBrief): LineageKind => (to.isNew ? 'succeeded' : 'renamed');

function gap(from: ProgramYearBrief, to: ProgramYearBrief): string[] {
  if (to.fiscalYear - from.fiscalYear <= 1) return [];
  return [
    `${formatFiscalYear(from.fiscalYear)}と${formatFiscalYear(to.fiscalYear)}の間の年度では確かめられていない`,
  ];
}
