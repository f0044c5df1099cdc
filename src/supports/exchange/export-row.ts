import type { Call } from '../calls/call.ts';
import type { Contact, Support } from '../support.ts';
import { type CallCells, writeCall } from './calls/call-note.ts';
import { type ConditionParts, partsOf } from './conditions/parts.ts';
import { type Places, withPrefectures } from './places.ts';
import { type PurposeCells, writePurposes } from './vocabulary/purposes-of.ts';

/** What the columns of a form are filled from: a support and one of its calls. */
export interface ExportRow {
  support: Support;
  call: Call | undefined;
  callCells: CallCells;
  parts: ConditionParts;
  purposes: PurposeCells;
  places: Places;
}

export type Cell = string | number | null;

/**
 * One row for each call, with everything else repeated (no omission: 機械可読性ルール L2-02) and the same 制度番号, which stays
 * the same when only days change (GIF 451-4, 2.2.4). So no call is lost, and what is written does not depend on the day.
 */
export function exportRows(supports: readonly Support[], places: Places): ExportRow[] {
  return supports.flatMap((support) => {
    const calls = support.calls === undefined || support.calls.length === 0 ? [undefined] : support.calls;
    const parts = partsOf(support.condition);
    const whole = { ...parts, places: withPrefectures(parts.places, places) };
    const purposes = writePurposes(support.purposes);
    return calls.map((call) => ({
      ...{ support, call, parts: whole, purposes, places },
      callCells: writeCall(call, support),
    }));
  });
}

/** 実施組織・支援機関: contacts of which nothing is known but that they carry it out. */
export const CARRIES_OUT = '実施組織・支援機関';

export const carriers = ({ contacts = [] }: Support): Contact[] => contacts.filter(isCarrier);

export const contactsBesides = ({ contacts = [] }: Support): Contact[] =>
  contacts.filter((each) => !isCarrier(each) && !isContactList(each));

const isCarrier = ({ name, use, ...others }: Contact): boolean =>
  use === CARRIES_OUT && Object.keys(others).length === 0;

/** お問合わせ先一覧: a page on which those are listed whom to ask. */
export const CONTACT_LIST = 'お問合わせ先一覧';

export const contactListOf = ({ contacts = [] }: Support): string | undefined =>
  contacts.find(isContactList)?.url;

const isContactList = ({ name, url, ...others }: Contact): boolean =>
  name === CONTACT_LIST && url !== undefined && Object.keys(others).length === 0;
