import type { Call } from '../../calls/call.ts';
import type { Support } from '../../support.ts';
import { readLabelled, writeLabelled } from '../cells/labelled.ts';
import { readYen } from '../cells/number.ts';
import { given } from '../told.ts';

/**
 * What one row of a form says of a call. Forms have two days and a note for it: the last day is the one on which it really
 * ended, and what has no column stands in the note with a label, from where it is read again.
 */
export interface CallCells {
  opensOn: string | undefined;
  closesOn: string | undefined;
  note: string;
}

const LABELS = ['募集回', '予算額', '受付終了', '当初の締切', '開始日', '終了日', '日程', '回の備考'];
/** GIF 451-4: a day that is not decided is left blank and 未定 is said in the note. */
const OPEN = '未定又は定めなし';

/** Whether a note tells on which day a call ended. */
export const isEnded = (note: string): boolean => readLabelled(note, LABELS).of('受付終了') !== undefined;

/** Whether a note begins as what stands for a call does. */
export const hasLabel = (note: string): boolean =>
  LABELS.some((label) => note.startsWith(`${label}:`) || note.startsWith(`${label}：`));

/** A row for one of the calls, or for a support without one. */
export function writeCall(
  call: Call | undefined,
  { calls, callNote }: Pick<Support, 'calls' | 'callNote'>,
): CallCells {
  if (call === undefined) {
    const always = calls === undefined ? undefined : '随時';
    return { opensOn: undefined, closesOn: undefined, note: writeLabelled(callNote, [['日程', always]]) };
  }
  const { opensOn, closesOn, endedOn } = call;
  const isUndecided = opensOn === undefined && closesOn === undefined;
  return {
    opensOn,
    closesOn: [closesOn, endedOn].filter((day) => day !== undefined).sort()[0],
    note: writeLabelled(callNote, [
      ['募集回', call.name],
      ['予算額', call.budget === undefined ? undefined : `${call.budget}円`],
      ['受付終了', endedOn],
      ['当初の締切', endedOn === undefined ? undefined : closesOn],
      ['開始日', opensOn === undefined && !isUndecided ? OPEN : undefined],
      ['終了日', closesOn === undefined && endedOn === undefined && !isUndecided ? OPEN : undefined],
      ['日程', isUndecided ? '未定' : undefined],
      ['回の備考', call.note],
    ]),
  };
}

/** Pieces of a note as one. */
export const noteOf = (pieces: readonly string[]): string => [...new Set(pieces)].join('|');

/** What a row says of calls. */
export interface ReadCall {
  /** Without an id. */
  call: Omit<Call, 'id'> | undefined;
  /** Taken at any time: an empty list of calls. Where a row says nothing of days, nobody knows. */
  isAlways: boolean;
  callNote: string | undefined;
}

/** A whole text that says 随時 and nothing else. */
export const saysAlways = (text: string): boolean =>
  /^(?:随時|常時|通年)(?:の?受付|募集)?中?。?$/.test(text.trim());

export function readCall({ opensOn, closesOn, note }: CallCells): ReadCall {
  const { plain, of } = readLabelled(note, LABELS);
  const budget = of('予算額');
  const endedOn = of('受付終了');
  const call = given({
    name: of('募集回'),
    opensOn,
    closesOn: endedOn === undefined ? closesOn : of('当初の締切'),
    budget: budget === undefined ? undefined : readYen(budget),
    endedOn,
    note: of('回の備考'),
  });
  const words = plain.join('。');
  const isUndecided = of('日程') === '未定' || /未定/.test(words);
  const hasFacts = Object.keys(call).length > 0;
  const isAlways = !hasFacts && (of('日程') === '随時' || saysAlways(words));
  return {
    call: !isAlways && (hasFacts || isUndecided) ? call : undefined,
    isAlways,
    callNote: words === '' ? undefined : words,
  };
}
