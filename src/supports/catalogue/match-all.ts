import type { FirmProfile } from '../../firms/index.ts';
import type { Requirement } from '../condition.ts';
import type { Match, MatchStatus } from '../matching/match.ts';
import type { Catalogue } from './catalogue.ts';
import { writeReasons } from './reasons.ts';
import { truthOfTree } from './tree.ts';
import { judgeAll, NO, truthOfClauses, YES } from './truths.ts';

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
  const { size, isTree, isComplete, numberAt } = catalogue;
  const reasons = new Uint32Array(numberAt.length);
  const judged = { ...judgeAll(catalogue, profile), reasons };
  const status = new Uint8Array(size);
  const reasonFrom = new Uint32Array(size + 1);
  let start = 0;
  for (let support = 0; support < size; support += 1) {
    const truth = isTree[support] === 1 ? truthOfTree(judged, support) : truthOfClauses(judged, support);
    const end = truth === YES ? start : writeReasons(judged, support, truth, start);
    const isNear = end === start + 1 && judged.mayChange[numberAt[reasons[start]!]!] === 1;
    status[support] = statusOf(truth, isNear, isComplete[support] === 1);
    reasonFrom[support + 1] = end;
    start = end;
  }
  return { status, reasonFrom, reasons: reasons.subarray(0, start) };
}

function statusOf(truth: number, isNear: boolean, isComplete: boolean): number {
  if (truth === NO) return isNear ? NEAR : INELIGIBLE;
  return truth === YES && isComplete ? ELIGIBLE : LIKELY;
}

/** How one support stands, as `match` says it. */
export function matchAt({ requirementAt }: Catalogue, matches: Matches, support: number): Match {
  const { reasons, reasonFrom } = matches;
  const status = STATUSES[matches.status[support]!]!;
  const requirements: Requirement[] = [];
  for (let at = reasonFrom[support]!; at < reasonFrom[support + 1]!; at += 1) {
    requirements.push(requirementAt[reasons[at]!]!);
  }
  return status === 'near' || status === 'ineligible'
    ? { status, open: NOTHING, against: requirements }
    : { status, open: requirements, against: NOTHING };
}

const NOTHING: readonly Requirement[] = [];
