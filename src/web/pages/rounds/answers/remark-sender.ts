import type { Context } from 'hono';
import type { FieldKey } from '../../../../collection/index.ts';
import { byOf } from '../../../by.ts';
import type { AnswerView } from '../../../round-services.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { remarkName } from './form-model.ts';
import { REMARK_LIMIT } from './remarks.tsx';
import { remarksOf, type Sent } from './sent.ts';
import { words } from './words.ts';

/** Where to go on, and what to say there; or what is wrong with it, and at which field. */
type Remarked =
  | { done: 'remarked' | 'closed' | undefined; anchor: string }
  | { refused: { message: string; field: string } };

interface NewRemark {
  field: FieldKey | null;
  text: string;
}

/** Writes the remarks of a form: those that have words, and the closing of one, whatever button was pressed. */
export function remarkSender({ round }: Services) {
  async function send(c: Context<WebEnv>, sent: Sent): Promise<Remarked> {
    const refusal = refusalOf(sent);
    if (refusal !== null) return { refused: refusal };
    const remarks = remarksOf(sent);
    if (remarks.length === 0 && sent.verb !== 'close') return { done: undefined, anchor: '' };
    const view = await round.answer(Number(c.req.param('year')), c.req.param('answer')!);
    if (view === null) return { done: undefined, anchor: '' };
    if (sent.verb === 'close') return close(c, view, sent.about);
    const written = await write(c, view, sent, remarks);
    const anchor = isRemark(sent) ? anchorOf(sent.about) : '';
    return { done: isRemark(sent) || written > 0 ? 'remarked' : undefined, anchor };
  }

  async function close(c: Context<WebEnv>, { answer, remarks }: AnswerView, id: string): Promise<Remarked> {
    const remark = remarks.find((each) => each.id === id);
    if (remark?.closedAt === null) await round.closeRemark(answer.fiscalYear, answer.id, id, byOf(c));
    return { done: 'closed', anchor: anchorOf(remark?.field) };
  }

  async function write(
    c: Context<WebEnv>,
    view: AnswerView,
    sent: Sent,
    remarks: readonly NewRemark[],
  ): Promise<number> {
    const { fiscalYear, id } = view.answer;
    const by = byOf(c);
    const fresh = remarks.filter((each) => !isThere(view, each, by.account));
    for (const { field, text } of fresh) {
      const kind = sent.verb === 'question' && sent.about === (field ?? '') ? 'question' : 'comment';
      await round.remark(fiscalYear, id, { field, kind, text, replyTo: threadAt(view, field) }, by);
    }
    return fresh.length;
  }

  return { send };
}

const isRemark = ({ verb }: Sent): boolean => verb === 'comment' || verb === 'question';

function refusalOf(sent: Sent): { message: string; field: string } | null {
  const aim = remarkName(sent.about === '' ? null : sent.about);
  if (isRemark(sent) && (sent.remarks[aim] ?? '') === '') return { message: words.remarkEmpty, field: aim };
  const long = Object.entries(sent.remarks).find(([, text]) => text.length > REMARK_LIMIT);
  return long === undefined ? null : { message: words.remarkLong(REMARK_LIMIT), field: long[0] };
}

/** A form that is sent twice says everything once. */
const isThere = ({ remarks }: AnswerView, { field, text }: NewRemark, account: string | null): boolean =>
  remarks.some(
    (each) =>
      each.field === field && each.text === text && each.account === account && each.closedAt === null,
  );

/** The open remark at the field to which a new one replies. */
const threadAt = ({ remarks }: AnswerView, field: FieldKey | null): string | null =>
  remarks.find((each) => each.field === field && each.closedAt === null && each.replyTo === null)?.id ?? null;

const anchorOf = (field: string | null | undefined): string =>
  field ? `#field-${field.replace(/^(indicator-\d+)-.*/, '$1')}` : '#whole';
