import { type Connection, recordedWriting, recordNothing } from '../../platform/index.ts';
import type { SupportChanges } from './changes.ts';
import type { KeptSupport } from './kept.ts';
import { SupportRefused } from './refused.ts';
import { heldSupport, type KeptBy, nowOf, recordSupport, type SupportRoom, todayOf } from './room.ts';
import { standingOn } from './shown.ts';
import { type SupportStep, stateAfter } from './steps.ts';
import { type VersionSaid, writeSupport } from './store.ts';

/** What a step does besides moving the state. */
export interface Move {
  name: SupportStep;
  action: string;
  /** The version that the person has seen; not told: whatever stands there. */
  seen?: number;
  note?: string;
  changed?: SupportChanges;
  change?: (kept: KeptSupport, today: string) => Partial<KeptSupport>;
}

/** Takes a step with a support: its state, its versions, the log. What is pressed twice is done once. */
export function move(room: SupportRoom, id: string, step: Move, by: KeptBy): Promise<void> {
  return recordedWriting(room.database, async (connection) => {
    const held = await heldSupport(connection, room, id);
    const today = todayOf(room);
    if (isDone(held, step, by, today)) return recordNothing(connection);
    const state = stateAfter(standingOn(held, today), step.name, by.as);
    if (step.seen !== undefined && step.seen !== held.version) {
      throw new SupportRefused(
        `ほかの人がこの支援メニューを変えました（ご覧の版：${step.seen}、今の版：${held.version}）。` +
          '今の内容を確かめてから、もう一度行ってください。',
      );
    }
    const { change = () => ({}) } = step;
    await take(connection, room, held, { ...held, state, ...change(held, today) }, step, by);
  });
}

/** The second press on a button finds the support where the first one put it. */
const isDone = (
  held: KeptSupport,
  { name, seen }: Move,
  { name: person }: KeptBy,
  today: string,
): boolean => {
  const isNext = seen !== undefined && held.version === seen + 1 && held.changedBy === person;
  if (name === 'submit') return isNext && held.state === 'submitted';
  if (name === 'approve') return isNext && held.state === 'approved';
  if (name === 'withdraw') return held.state === 'withdrawn';
  return name === 'confirm' && held.confirmedOn === today;
};

async function take(
  connection: Connection,
  room: SupportRoom,
  held: KeptSupport,
  after: KeptSupport,
  { action, note, changed = {} }: Move,
  by: KeptBy,
): Promise<void> {
  const kept = { ...after, version: held.version + 1, changedAt: nowOf(room), changedBy: by.name };
  const said: VersionSaid = { changed, note: note ?? null, account: by.account, via: 'browser' };
  await writeSupport(connection, room.jurisdiction, kept, said);
  await recordSupport(connection, room, held.id, {
    ...{ action, before: standsAs(held), after: { ...standsAs(kept), note: said.note } },
  });
}

const standsAs = ({ state, version, owner, publishOn, confirmedOn }: KeptSupport) => ({
  ...{ state, version, owner, publishOn, confirmedOn },
});
