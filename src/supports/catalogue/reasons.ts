import { membersOf } from './catalogue.ts';
import { slotsByMatch } from './tree.ts';
import { type Judged, NO, truthOfClause, UNKNOWN } from './truths.ts';
import { wouldDo } from './would-do.ts';

/** Where reasons are written to. */
export interface Writing extends Judged {
  /** Slots, one support after the other. */
  readonly reasons: Uint32Array;
}

/**
 * Writes what speaks against a support, or what is open of it, from a place on.
 * @returns the place where the reasons of the next support begin
 */
export function writeReasons(writing: Writing, support: number, truth: number, start: number): number {
  const { isTree } = writing.catalogue;
  if (isTree[support] === 1) return writeByMatch(writing, support, start);
  if (truth === UNKNOWN) return writeOpen(writing, support, start);
  return writeAgainst(writing, support, start) ?? writeByMatch(writing, support, start);
}

function writeOpen(writing: Writing, support: number, start: number): number {
  const { clauseFrom, slotFrom } = writing.catalogue;
  let end = start;
  for (let clause = clauseFrom[support]!; clause < clauseFrom[support + 1]!; clause += 1) {
    if (truthOfClause(writing, clause) !== UNKNOWN) continue;
    for (let slot = slotFrom[clause]!; slot < slotFrom[clause + 1]!; slot += 1) {
      end = writeTerm(writing, UNKNOWN, slot, start, end);
    }
  }
  return end;
}

/** The easiest term of each clause that fails; `undefined` where that is not what `match` would name. */
function writeAgainst(writing: Writing, support: number, start: number): number | undefined {
  const { clauseFrom, slotFrom, isEntangled } = writing.catalogue;
  let areApart = true;
  let end = start;
  for (let clause = clauseFrom[support]!; clause < clauseFrom[support + 1]!; clause += 1) {
    if (truthOfClause(writing, clause) !== NO) continue;
    for (let slot = slotFrom[clause]!; slot < slotFrom[clause + 1]!; slot += 1) {
      if (isEntangled[slot] === 1) areApart = false;
    }
    end = writeTerm(writing, NO, easiestOf(writing, clause), start, end);
  }
  return areApart || wouldDo(writing, support, writing.reasons.subarray(start, end)) ? end : undefined;
}

/** Of a term that is judged so: what in it is. */
function writeTerm(writing: Writing, truth: number, slot: number, start: number, end: number): number {
  const { numberAt, distinct, isEntangled } = writing.catalogue;
  const number = numberAt[slot]!;
  if (writing.truths[number] !== truth) return end;
  if (number < distinct.length) {
    if (isEntangled[slot] === 1) return writeSlot(writing, truth, slot, start, end);
    writing.reasons[end] = slot;
    return end + 1;
  }
  let now = end;
  for (const each of membersOf(writing.catalogue, slot)) now = writeSlot(writing, truth, each, start, now);
  return now;
}

/** Writes a slot that is judged so, unless another of the support asks for the same. */
function writeSlot(
  { catalogue, truths, reasons }: Writing,
  truth: number,
  slot: number,
  start: number,
  end: number,
) {
  const { numberAt, isEntangled } = catalogue;
  if (truths[numberAt[slot]!] !== truth) return end;
  if (isEntangled[slot] === 1) {
    for (let at = start; at < end; at += 1) if (numberAt[reasons[at]!] === numberAt[slot]) return end;
  }
  reasons[end] = slot;
  return end + 1;
}

/** Of a clause that fails, the slot of which least is missing, and of that most can be changed; the first of several. */
function easiestOf(writing: Writing, clause: number): number {
  const { slotFrom } = writing.catalogue;
  const first = slotFrom[clause]!;
  const last = slotFrom[clause + 1]!;
  if (last === first + 1) return first;
  let easiest = first;
  let least = Number.POSITIVE_INFINITY;
  for (let slot = first; slot < last; slot += 1) {
    const effort = effortOf(writing, slot);
    if (effort >= least) continue;
    easiest = slot;
    least = effort;
  }
  return easiest;
}

/** One for each requirement that is missing, and a little more where the firm can't change it. */
function effortOf(writing: Writing, slot: number): number {
  const { numberAt, distinct } = writing.catalogue;
  if (numberAt[slot]! < distinct.length) return effortOfOne(writing, slot);
  let effort = 0;
  for (const each of membersOf(writing.catalogue, slot)) effort += effortOfOne(writing, each);
  return effort;
}

const effortOfOne = ({ catalogue, truths, mayChange }: Writing, slot: number): number => {
  const number = catalogue.numberAt[slot]!;
  return truths[number] === NO ? 1_001 - mayChange[number]! : 0;
};

function writeByMatch(writing: Writing, support: number, start: number): number {
  const slots = slotsByMatch(writing, support);
  writing.reasons.set(slots, start);
  return start + slots.length;
}
