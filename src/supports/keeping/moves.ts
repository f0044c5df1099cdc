import { isDay } from '../../organisations/index.ts';
import { formatDate, parseDate } from '../../values/index.ts';
import { move } from './move.ts';
import { SupportRefused } from './refused.ts';
import { type KeptBy, type SupportRoom, todayOf } from './room.ts';
import { publicMeanwhile } from './shown.ts';

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

function reasonOf(text: string, missing: string): string {
  const told = text.normalize('NFC').trim();
  if (told === '') throw new SupportRefused(missing);
  if (told.length > LONGEST_REASON) {
    throw new SupportRefused(`理由は${LONGEST_REASON.toLocaleString('ja-JP')}字までで書いてください。`);
  }
  return told;
}
