import type { Call } from '../../calls/call.ts';
import type { Draft } from './form.ts';
import { placeOf, type Row } from './row.ts';

/** A support's rows, one for each call. */
export interface Merged {
  draft: Draft;
  row: Row;
}

/** So many calls a support holds. */
const MOST_CALLS = 50;

/**
 * Rows with one 制度番号 are calls of one support: its facts are those of the first row, its calls those of all. Where the
 * facts differ, that is told; a row that says the same again is refused.
 */
export function mergeCalls(rows: readonly Merged[]): Merged[] {
  const groups = new Map<string, Merged[]>();
  rows.forEach((merged, at) => {
    const key = merged.draft.number ?? `${at}`;
    const name = merged.draft.number === undefined ? `row ${key}` : `number ${key}`;
    groups.set(name, [...(groups.get(name) ?? []), merged]);
  });
  return [...groups.values()].map(([first, ...others]) => oneOf(first!, others));
}

function oneOf(first: Merged, others: readonly Merged[]): Merged {
  const hasOwnNotes = others.some(({ draft }) => draft.support.callNote !== first.draft.support.callNote);
  const calls = [callOf(first.draft, hasOwnNotes) ?? []].flat();
  for (const { draft, row } of others) {
    const call = callOf(draft, hasOwnNotes);
    if (call === undefined || calls.some((each) => isSame(each, call))) {
      row.refuse(
        '制度番号',
        `${placeOf(first.row)}と制度番号「${draft.number}」も受付期間も同じです。この行は取り込みません。`,
      );
    } else if (calls.length >= MOST_CALLS) {
      row.refuse('制度番号', `公募回は${MOST_CALLS}までです。この行は取り込みません。`);
    } else {
      calls.push(call);
      if (!isSame(factsOf(first.draft), factsOf(draft))) {
        row.tell(
          '制度番号',
          `${placeOf(first.row)}と制度番号が同じで、内容が違います。受付期間だけを公募回として加えました。内容は${placeOf(first.row)}のものです。`,
        );
      }
    }
  }
  return calls.length === 0 ? first : { ...first, draft: withCalls(first.draft, calls, hasOwnNotes) };
}

type NewCall = Omit<Call, 'id'>;

/** A note that differs from row to row is one of the call, not of the support. */
function callOf({ call, support: { callNote } }: Draft, hasOwnNotes: boolean): NewCall | undefined {
  if (call === undefined || !hasOwnNotes || callNote === undefined) return call;
  return { ...call, note: [callNote, call.note ?? []].flat().join('。') };
}

function withCalls(draft: Draft, calls: readonly NewCall[], hasOwnNotes: boolean): Draft {
  const { callNote, ...support } = draft.support;
  const note = hasOwnNotes || callNote === undefined ? {} : { callNote };
  return {
    ...draft,
    support: { ...support, ...note, calls: calls.map((call, at) => ({ id: String(at + 1), ...call })) },
  };
}

const factsOf = ({ support: { source: _, callNote: _note, ...facts } }: Draft) => facts;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
