import { type Connection, recordNothing } from '../../platform/index.ts';
import type { Answer, AnswerState, By, Receipt } from '../answer.ts';
import type { FieldKey } from '../question.ts';
import { fieldValue, kindOf } from '../questions/index.ts';
import { RoundRefused } from '../refused.ts';
import { tidyText } from '../remarking/text.ts';
import { type AnswerOfRound, heldAnswer, inRound, nowOf, type RoundRoom, recordAnswer } from '../room.ts';
import { type HeldAnswer, updateState } from '../store/answers.ts';
import { appendEvent, eventsOf, type NewEvent } from '../store/events.ts';
import { appendRemarks } from '../store/remarks.ts';
import { nextReceipt } from '../store/rounds.ts';
import { hashOfAnswer, receiptNumber, standingReceipt } from './receipt.ts';
import { holderOf, type StepName, stepFrom } from './steps.ts';

/**
 * Hands an answer in. The same version twice (a second click) gives the same receipt.
 * @throws RoundRefused when somebody has saved since, or the answer is not to be submitted now
 */
export function submitAnswer(
  room: RoundRoom,
  answer: AnswerOfRound,
  version: number,
  by: By,
): Promise<Receipt> {
  const key = { jurisdiction: room.jurisdiction, ...answer };
  return inRound(room, async (connection) => {
    const held = await heldAnswer(connection, key);
    if (isHandedIn(held) && held.version === version) {
      const standing = standingReceipt(await eventsOf(connection, key));
      if (standing !== null) {
        recordNothing(connection);
        return standing;
      }
    }
    stepFrom(held, 'submit', by);
    requireVersion(held, version, '提出');
    if (fieldValue(held, 'name') === '') throw new RoundRefused('事業名を入力してから提出してください。');
    const number = receiptNumber(held.fiscalYear, await nextReceipt(connection, key));
    const receipt = { number, at: nowOf(room), name: by.name, version, hash: hashOfAnswer(held) };
    await take(connection, room, held, 'submit', by, { receipt }, receipt.at);
    return receipt;
  });
}

const isHandedIn = ({ state }: Answer): boolean => ['submitted', 'approved', 'accepted'].includes(state);

/** Takes a submission back, as long as nobody has approved it. @throws RoundRefused */
export const withdrawAnswer = (room: RoundRoom, answer: AnswerOfRound, by: By): Promise<void> =>
  move(room, answer, 'withdraw', by);

/** @throws RoundRefused when the approver has seen another version than stands there */
export const approveAnswer = (
  room: RoundRoom,
  answer: AnswerOfRound,
  version: number,
  by: By,
): Promise<void> => move(room, answer, 'approve', by, { version, what: '承認' });

/** @throws RoundRefused when the secretariat has seen another version than stands there */
export const acceptAnswer = (
  room: RoundRoom,
  answer: AnswerOfRound,
  version: number,
  by: By,
): Promise<void> => move(room, answer, 'accept', by, { version, what: '受理' });

/**
 * Gives an answer back with what is to be mended, at its fields. Once it was accepted, this opens it again for a late
 * correction: the ledger keeps what it has until the answer is accepted anew.
 * @throws RoundRefused
 */
export async function sendBackAnswer(
  room: RoundRoom,
  answer: AnswerOfRound,
  reasons: readonly { field: FieldKey | null; text: string }[],
  by: By,
): Promise<void> {
  const told = reasons.map(({ field, text }) => ({ field, text: tidyText(text) }));
  if (told.length === 0) throw new RoundRefused('差し戻す理由を入力してください。');
  const strange = told.find(({ field }) => field !== null && kindOf(field) === null);
  if (strange !== undefined) throw new RoundRefused(`様式にない項目です（${strange.field}）。`);
  const key = { jurisdiction: room.jurisdiction, ...answer };
  return inRound(room, async (connection) => {
    const held = await heldAnswer(connection, key);
    const signed = {
      kind: 'return' as const,
      account: by.account,
      name: by.name,
      at: nowOf(room),
      replyTo: null,
    };
    await appendRemarks(
      connection,
      key,
      told.map((each) => ({ ...each, ...signed })),
    );
    const note = told.map(({ text }) => text).join('\n');
    await take(connection, room, held, held.state === 'accepted' ? 'reopen' : 'return', by, { note });
  });
}

/** A second click on the same button finds the answer where the first one put it. */
const DONE: Partial<Record<StepName, AnswerState>> = { approve: 'approved', accept: 'accepted' };

function move(
  room: RoundRoom,
  answer: AnswerOfRound,
  name: StepName,
  by: By,
  seen?: { version: number; what: string },
): Promise<void> {
  return inRound(room, async (connection) => {
    const held = await heldAnswer(connection, { jurisdiction: room.jurisdiction, ...answer });
    if (held.state === DONE[name] && (seen === undefined || seen.version === held.version)) {
      return recordNothing(connection);
    }
    if (seen !== undefined) requireVersion(held, seen.version, seen.what);
    await take(connection, room, held, name, by, {});
  });
}

/** Takes the step with an answer that the transaction holds: its state, its history, the log. */
async function take(
  connection: Connection,
  room: RoundRoom,
  held: HeldAnswer,
  name: StepName,
  by: By,
  said: Pick<NewEvent, 'note' | 'receipt'>,
  at: string = nowOf(room),
): Promise<void> {
  const key = { jurisdiction: room.jurisdiction, fiscalYear: held.fiscalYear, id: held.id };
  const { to: state, event: kind } = stepFrom(held, name, by);
  const since = holderOf({ ...held, state }) === held.holder ? held.since : at;
  await updateState(connection, key, { state, since });
  await appendEvent(connection, key, { kind, version: held.version, at, by, ...said });
  await recordAnswer(connection, room, key, {
    action: `answer.${kind}`,
    before: { state: held.state, version: held.version },
    after: { state, version: held.version, ...said },
  });
}

function requireVersion(held: HeldAnswer, version: number, what: string): void {
  if (held.version === version) return;
  throw new RoundRefused(
    `ほかの人がこの回答を保存したため、${what}しませんでした（ご覧の版：${version}、今の版：${held.version}）。` +
      '今の内容を確かめてから、もう一度行ってください。',
  );
}
