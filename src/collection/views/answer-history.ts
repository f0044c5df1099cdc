import type { Connection } from '../../platform/index.ts';
import type { AnswerEvent, AnswerKey, Receipt } from '../answer.ts';
import type { AnswerOfRound, RoundRoom } from '../room.ts';
import { receiptOfEvent, standingReceipt } from '../states/receipt.ts';
import { eventsOf } from '../store/events.ts';
import { type StoredVersion, versionsOf } from '../store/versions.ts';

export interface AnswerHistory {
  /** Savings and steps, newest first. */
  events: AnswerEvent[];
  /** Of the last submission that was not taken back. */
  receipt: Receipt | null;
}

const keyOf = ({ jurisdiction }: RoundRoom, answer: AnswerOfRound): AnswerKey => ({
  jurisdiction,
  ...answer,
});

/** What happened to an answer. Savings are versions, so their events are not stored a second time. */
export async function answerHistory(room: RoundRoom, answer: AnswerOfRound): Promise<AnswerHistory> {
  const connection: Connection = room.database.db;
  const [events, versions] = await Promise.all([
    eventsOf(connection, keyOf(room, answer)),
    versionsOf(connection, keyOf(room, answer)),
  ]);
  const saved = versions.filter(({ via }) => via !== 'rollover').map(savedEvent);
  const steps = events.map(({ answer: _answer, hash: _hash, ...event }, at) => ({
    ...event,
    receipt: receiptOfEvent(events[at]!),
  }));
  // Of one moment the saving comes before the step that it led to.
  const all = [...saved, ...steps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { events: all.reverse(), receipt: standingReceipt(events) };
}

const savedEvent = ({ version, at, account, name, via }: StoredVersion): AnswerEvent => ({
  ...{ kind: 'saved', version, at, account, name, receipt: null },
  note: via === 'excel' ? 'Excelの様式による' : null,
});

/** Every saving with what it changed, newest first. */
export const answerVersionsOf = async (room: RoundRoom, answer: AnswerOfRound): Promise<StoredVersion[]> =>
  (await versionsOf(room.database.db, keyOf(room, answer))).reverse();
