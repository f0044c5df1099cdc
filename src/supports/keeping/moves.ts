import { isDay } from '../../organisations/index.ts';
import { type Connection, recordedWriting, recordNothing } from '../../platform/index.ts';
import { formatDate, parseDate } from '../../values/index.ts';
import type { SupportChanges } from './changes.ts';
import type { KeptSupport } from './kept.ts';
import { SupportRefused } from './refused.ts';
import { heldSupport, type KeptBy, nowOf, recordSupport, type SupportRoom, todayOf } from './room.ts';
import { publicMeanwhile, standingOn } from './shown.ts';
import { type SupportStep, stateAfter } from './steps.ts';
import { type VersionSaid, writeSupport } from './store.ts';

/** What a step does besides moving the state. */
interface Move {
  name: SupportStep;
  action: string;
  /** The version that the person has seen; not told: whatever stands there. */
  seen?: number;
  note?: string;
  changed?: SupportChanges;
  change?: (kept: KeptSupport, today: string) => Partial<KeptSupport>;
}

const LONGEST_REASON = 2000;

/** Asks for approval. @throws SupportRefused when somebody has saved since */
export const submitSupport = (room: SupportRoom, id: string, version: number, by: KeptBy): Promise<void> =>
  move(room, id, { name: 'submit', action: 'support.submitted', seen: version }, by);

/**
 * Lets the working version out on a day. The approver's word counts as confirmation.
 * @param publishOn ISO date, today or later
 * @throws SupportRefused when somebody has saved since, or the day is past
 */
export async function approveSupport(
  room: SupportRoom,
  id: string,
  { version, publishOn }: { version: number; publishOn: string },
  by: KeptBy,
): Promise<void> {
  const today = todayOf(room);
  if (!isDay(publishOn) || publishOn < today) {
    throw new SupportRefused('公開する日は、今日か、それより後の日にしてください。');
  }
  await move(
    room,
    id,
    {
      ...{ name: 'approve', action: 'support.approved', seen: version },
      ...{ note: `公開日：${formatDate(parseDate(publishOn)!)}`, changed: { confirmedOn: today } },
      change: () => ({ publishOn, confirmedOn: today }),
    },
    by,
  );
}

/** Gives it back with what is to be mended. @throws SupportRefused */
export async function sendBackSupport(
  room: SupportRoom,
  id: string,
  reason: string,
  by: KeptBy,
): Promise<void> {
  const note = reasonOf(reason, '差し戻す理由を入力してください。');
  await move(room, id, { name: 'send-back', action: 'support.sent-back', note, change: publicMeanwhile }, by);
}

/** Takes it from the public for good, or until somebody writes it anew. @throws SupportRefused */
export async function withdrawSupport(
  room: SupportRoom,
  id: string,
  reason: string,
  by: KeptBy,
): Promise<void> {
  const note = reasonOf(reason, '取り下げる理由を入力してください。');
  const change = () => ({ published: null, publishOn: null });
  await move(room, id, { name: 'withdraw', action: 'support.withdrawn', note, change }, by);
}

/** The owner's word that what is public still holds: 確認日 is today. @throws SupportRefused */
export async function confirmSupport(room: SupportRoom, id: string, by: KeptBy): Promise<void> {
  const confirmedOn = todayOf(room);
  const change = () => ({ confirmedOn });
  await move(
    room,
    id,
    { name: 'confirm', action: 'support.confirmed', changed: { confirmedOn }, change },
    by,
  );
}

/**
 * Another organisation keeps it from now on.
 * @param owner `null`: the secretariat
 * @param note who kept it, and who does, in words
 */
export const handOverSupport = (
  room: SupportRoom,
  id: string,
  { owner, note }: { owner: string | null; note: string },
  by: KeptBy,
): Promise<void> =>
  move(room, id, { name: 'hand-over', action: 'support.handed-over', note, change: () => ({ owner }) }, by);

function move(room: SupportRoom, id: string, step: Move, by: KeptBy): Promise<void> {
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

function reasonOf(text: string, missing: string): string {
  const told = text.normalize('NFC').trim();
  if (told === '') throw new SupportRefused(missing);
  if (told.length > LONGEST_REASON) {
    throw new SupportRefused(`理由は${LONGEST_REASON.toLocaleString('ja-JP')}字までで書いてください。`);
  }
  return told;
}
