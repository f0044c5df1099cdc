/** 公募回: a period in which a support takes applications. Days are ISO dates (`2026-06-30`), both included. */
export interface Call {
  /** Unique within its support. */
  id: string;
  /** 「第3次」; empty where there is only one. */
  name?: string;
  /** Not told: not decided yet, or taken at any time before the last day. */
  opensOn?: string;
  closesOn?: string;
  /** What may be granted in all, in 円. */
  budget?: number;
  /** The budget is used up, or the operator ended it before its day. */
  endedOn?: string;
  note?: string;
}

/** 受付前 · 受付中 · 終了 · 日程は未定 */
export type CallState = 'coming' | 'open' | 'closed' | 'unknown';

/** How a call stands on a day. */
export function callState({ opensOn, closesOn, endedOn }: Call, today: string): CallState {
  if (endedOn !== undefined && endedOn <= today) return 'closed';
  if (closesOn !== undefined && closesOn < today) return 'closed';
  if (opensOn !== undefined) return opensOn > today ? 'coming' : 'open';
  return closesOn === undefined ? 'unknown' : 'open';
}

/** Whether a support can be applied for. */
export type Opening = { state: 'always' } | { state: 'open' | 'coming' | 'closed' | 'unknown'; call: Call };

const UNSAID: Call = { id: '' };
const BEST: readonly CallState[] = ['open', 'coming', 'unknown', 'closed'];

/**
 * By the best of its calls on a day (ISO date); a support that has none is taken at any time (随時), and one whose operator has
 * not said anything of calls is one of which nobody knows.
 */
export function openingOn(calls: readonly Call[] | undefined, today: string): Opening {
  if (calls === undefined) return { state: 'unknown', call: UNSAID };
  const states = calls.map((call) => ({ call, state: callState(call, today) }));
  for (const wanted of BEST) {
    const among = states.filter(({ state }) => state === wanted);
    const call =
      wanted === 'closed'
        ? among.at(-1)?.call
        : soonest(
            among.map((each) => each.call),
            wanted,
          );
    if (call !== undefined) return { state: wanted, call };
  }
  return { state: 'always' };
}

/** Of open calls the one that closes first, of coming ones the one that opens first. */
function soonest(calls: readonly Call[], state: CallState): Call | undefined {
  const dayOf = ({ opensOn, closesOn }: Call) => (state === 'coming' ? opensOn : closesOn) ?? '9999';
  return calls.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))[0];
}
