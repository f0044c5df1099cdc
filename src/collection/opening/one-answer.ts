import type { Answer, AnswerListing, By } from '../answer.ts';
import { RoundRefused } from '../refused.ts';
import { tidyText } from '../remarking/text.ts';
import { answerId, finished, isDay, newProgram, withPlaces } from '../rollover/index.ts';
import { type AnswerOfRound, heldAnswer, inRound, nowOf, type RoundRoom, recordAnswer } from '../room.ts';
import { holderOf } from '../states/steps.ts';
import { answerOf, answersOf, deleteAnswer, updatePlace } from '../store/answers.ts';
import { appendEvent } from '../store/events.ts';
import { type HeldRound, holdRound, insertEndings, type RoundKey } from '../store/rounds.ts';
import { insertFresh } from './insert-answers.ts';

/** An organisation as far as a round must know it. */
export interface Answering {
  organisation: string;
  needsApproval: boolean;
}

/** One program more than was planned, marked as new. @throws RoundRefused */
export async function addAnswer(
  room: RoundRoom,
  fiscalYear: number,
  order: Answering & { name: string; listings: readonly AnswerListing[] },
  by: By,
): Promise<Answer> {
  const key = { jurisdiction: room.jurisdiction, fiscalYear };
  const name = tidyText(order.name);
  return inRound(room, async (connection) => {
    const round = openOnly(await holdRound(connection, key));
    const others = await answersOf(connection, key);
    if (others.some(({ values }) => values.name === name)) {
      throw new RoundRefused(`「${name}」という事業は、この照会にもうあります。`);
    }
    const position = Math.max(0, ...others.map((each) => each.position)) + 1;
    const draft = withPlaces(newProgram({ ...order, name }), others);
    const fresh = finished({ ...draft, id: answerId(position), position }, round, order.needsApproval);
    await insertFresh(connection, key, [fresh], { at: nowOf(room), by });
    await recordAnswer(
      connection,
      room,
      { fiscalYear, id: fresh.id },
      {
        ...{ action: 'answer.added', before: null },
        after: { name, organisation: order.organisation, listings: fresh.listings },
      },
    );
    return (await answerOf(connection, { ...key, id: fresh.id }))!;
  });
}

/** A program that ends after all: its answer is taken out, and the round remembers why. @throws RoundRefused */
export async function endAnswer(room: RoundRoom, answer: AnswerOfRound, reason: string): Promise<void> {
  const key: RoundKey & AnswerOfRound = { jurisdiction: room.jurisdiction, ...answer };
  const told = tidyText(reason);
  return inRound(room, async (connection) => {
    const held = await heldAnswer(connection, key);
    openOnly(await holdRound(connection, key));
    if (held.state === 'accepted') {
      throw new RoundRefused('受理した回答は外せません。差し戻してから、終了にしてください。');
    }
    const name = held.values.name ?? held.lastYear.name ?? '';
    const programs =
      held.origins.length > 0 ? held.origins.map(({ program }) => program) : [`new-${held.id}`];
    await insertEndings(
      connection,
      key,
      programs.map((program) => ({ program, name, reason: told })),
    );
    await deleteAnswer(connection, key);
    const before = { state: held.state, version: held.version, values: held.values };
    await recordAnswer(connection, room, answer, { action: 'answer.ended', before, after: { reason: told } });
  });
}

/** Another organisation answers, or by another day. What was written stays. @throws RoundRefused */
export async function moveAnswer(
  room: RoundRoom,
  answer: AnswerOfRound,
  order: { to?: Answering; due?: string },
  by: By,
): Promise<void> {
  const key = { jurisdiction: room.jurisdiction, ...answer };
  if (order.due !== undefined && !isDay(order.due)) throw new RoundRefused('期限を日付で入力してください。');
  return inRound(room, async (connection) => {
    const held = await heldAnswer(connection, key);
    const { to = held } = order;
    if (to.organisation !== held.organisation && holderOf(held) !== 'editor') {
      throw new RoundRefused('提出された回答の組織は変えられません。差し戻してから、変えてください。');
    }
    const isMoved = to.organisation !== held.organisation;
    const others = held.organisations.slice(1).filter((each) => each !== to.organisation);
    await updatePlace(connection, key, {
      ...{ organisation: to.organisation, organisations: [to.organisation, ...others] },
      ...{
        needsApproval: to.needsApproval,
        since: isMoved ? nowOf(room) : held.since,
        due: order.due ?? held.ownDue,
      },
    });
    const at = nowOf(room);
    const note = [isMoved ? '回答する組織の変更' : '', order.due === undefined ? '' : `期限：${order.due}`];
    await appendEvent(connection, key, {
      ...{ kind: 'handed-over', version: held.version, at, by },
      note: note.filter((each) => each !== '').join('、'),
    });
    await recordAnswer(connection, room, answer, {
      ...{ action: 'answer.handed-over', before: { organisation: held.organisation, due: held.due } },
      after: { organisation: to.organisation, due: order.due ?? held.due },
    });
  });
}

function openOnly(round: HeldRound | null): HeldRound {
  if (round?.state === 'open') return round;
  throw new RoundRefused('この年度の照会は行われていません。');
}
