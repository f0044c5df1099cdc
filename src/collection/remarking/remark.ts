import { recordNothing } from '../../platform/index.ts';
import type { By, Remark } from '../answer.ts';
import { kindOf } from '../questions/index.ts';
import { RoundRefused } from '../refused.ts';
import { type AnswerOfRound, heldAnswer, inRound, nowOf, type RoundRoom, recordAnswer } from '../room.ts';
import { appendRemarks, remarksOf, updateClosed } from '../store/remarks.ts';
import { tidyText } from './text.ts';

export type NewRemark = Pick<Remark, 'field' | 'text' | 'replyTo'> & { kind: 'comment' | 'question' };

/** Says something about a field or the whole answer; a reply stays at the field of what it replies to. */
export async function addRemark(
  room: RoundRoom,
  answer: AnswerOfRound,
  remark: NewRemark,
  by: By,
): Promise<void> {
  const key = { jurisdiction: room.jurisdiction, ...answer };
  const text = tidyText(remark.text);
  if (remark.field !== null && kindOf(remark.field) === null) throw unknownPlace();
  return inRound(room, async (connection) => {
    await heldAnswer(connection, key);
    const repliedTo = (await remarksOf(connection, key)).find(({ id }) => id === remark.replyTo);
    if (remark.replyTo !== null && repliedTo === undefined) throw unknownPlace();
    const field = repliedTo === undefined ? remark.field : repliedTo.field;
    const replyTo = repliedTo?.replyTo ?? remark.replyTo;
    const said = { field, kind: remark.kind, text, replyTo };
    await appendRemarks(connection, key, [{ ...said, account: by.account, name: by.name, at: nowOf(room) }]);
    await recordAnswer(connection, room, answer, { action: 'answer.remarked', before: null, after: said });
  });
}

/** What was asked is answered, what was to be mended is mended. Closed twice, it stays as it was closed first. */
export function closeRemark(room: RoundRoom, answer: AnswerOfRound, remark: string, by: By): Promise<void> {
  const key = { jurisdiction: room.jurisdiction, ...answer };
  return inRound(room, async (connection) => {
    await heldAnswer(connection, key);
    const found = (await remarksOf(connection, key)).find(({ id }) => id === remark);
    if (found === undefined) throw unknownPlace();
    if (found.closedAt !== null) return recordNothing(connection);
    await updateClosed(connection, key, remark, { at: nowOf(room), name: by.name });
    await recordAnswer(connection, room, answer, {
      action: 'answer.remark-closed',
      before: null,
      after: { remark, text: found.text },
    });
  });
}

const unknownPlace = () =>
  new RoundRefused('コメントの対象が見つかりません。ページを開き直して、もう一度行ってください。');
