import type { FirmProfile } from '../../firms/index.ts';
import type { Requirement } from '../condition.ts';
import type { Match, MatchStatus } from '../matching/match.ts';
import type { Catalogue } from './catalogue.ts';
import { type Writing, writeReasons } from './reasons.ts';
import { truthOfTree } from './tree.ts';
import { type Judged, judgeAll, NO, truthOfClauses, YES } from './truths.ts';

/** The numbers by which `Matches` tells how supports stand. */
export const STATUSES: readonly MatchStatus[] = ['eligible', 'likely', 'near', 'ineligible'];
const [ELIGIBLE, LIKELY, NEAR, INELIGIBLE] = [0, 1, 2, 3] as const;

/** How every support of a catalogue stands to one firm: what `match` says of each. */
export interface Matches {
  /** By support: its place in `STATUSES`. */
  readonly status: Uint8Array;
  /** The reasons of a support: from its place here up to the next one's. */
  readonly reasonFrom: Uint32Array;
  /** Slots of the catalogue: what speaks against a support that is near or ineligible, what is open of one that is likely. */
  readonly reasons: Uint32Array;
}

/** Holds every support against a firm, with the reasons. */
export function matchAll(catalogue: Catalogue, profile: FirmProfile): Matches {
  const { size, numberAt } = catalogue;
  const writing = { ...judgeAll(catalogue, profile), reasons: new Uint32Array(numberAt.length) };
  const status = new Uint8Array(size);
  const reasonFrom = new Uint32Array(size + 1);
  let start = 0;
  for (let support = 0; support < size; support += 1) {
    const truth = truthOf(writing, support);
    const end = truth === YES ? start : writeReasons(writing, support, truth, start);
    status[support] = statusOf(writing, support, truth, start, end);
    reasonFrom[support + 1] = end;
    start = end;
  }
  return { status, reasonFrom, reasons: writing.reasons.subarray(0, start) };
}

/** Holds single supports against a firm, each when it is asked for: cheaper where only some of them matter. */
export function matcherOf(catalogue: Catalogue, profile: FirmProfile): (support: number) => Match {
  const writing = { ...judgeAll(catalogue, profile), reasons: new Uint32Array(catalogue.numberAt.length) };
  return (support) => {
    const truth = truthOf(writing, support);
    const end = truth === YES ? 0 : writeReasons(writing, support, truth, 0);
    return matchOf(catalogue, statusOf(writing, support, truth, 0, end), writing.reasons, 0, end);
  };
}

/** How one support stands, as `match` says it. */
export const matchAt = (catalogue: Catalogue, matches: Matches, support: number): Match =>
  matchOf(
    catalogue,
    matches.status[support]!,
    matches.reasons,
    matches.reasonFrom[support]!,
    matches.reasonFrom[support + 1]!,
  );

const truthOf = (judged: Judged, support: number): number =>
  judged.catalogue.isTree[support] === 1 ? truthOfTree(judged, support) : truthOfClauses(judged, support);

function statusOf(
  { catalogue: { isComplete, numberAt }, mayChange, reasons }: Writing,
  support: number,
  truth: number,
  start: number,
  end: number,
): number {
  if (truth !== NO) return truth === YES && isComplete[support] === 1 ? ELIGIBLE : LIKELY;
  return end === start + 1 && mayChange[numberAt[reasons[start]!]!] === 1 ? NEAR : INELIGIBLE;
}

function matchOf(
  { requirementAt }: Catalogue,
  status: number,
  reasons: Uint32Array,
  start: number,
  end: number,
): Match {
  const requirements: Requirement[] = [];
  for (let at = start; at < end; at += 1) requirements.push(requirementAt[reasons[at]!]!);
  return status === NEAR || status === INELIGIBLE
    ? { status: STATUSES[status]!, open: NOTHING, against: requirements }
    : { status: STATUSES[status]!, open: requirements, against: NOTHING };
}

const NOTHING: readonly Requirement[] = [];
