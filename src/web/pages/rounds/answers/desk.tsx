import type { Context } from 'hono';
import { fieldValue, RoundRefused } from '../../../../collection/index.ts';
import { numberOf, page } from '../../../answer.ts';
import type { AnswerView } from '../../../round-services.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { type FormModel, typedModel } from './form-model.ts';
import { modeOf } from './mode.ts';
import { AnswerPage, type AnswerPageProps } from './page.tsx';
import type { Sent } from './sent.ts';

export const ANSWER = '/rounds/:year{[0-9]{4}}/answers/:answer';

export type AnswerDesk = ReturnType<typeof answerDesk>;

/** What the routes of an answer share: finding it, showing it, and telling why something can't be done. */
export function answerDesk({ round, organisations, report }: Services) {
  const keyOf = (c: Context<WebEnv>) => ({
    year: numberOf(c.req.param('year'))!,
    id: c.req.param('answer')!,
  });

  async function viewOf(c: Context<WebEnv>): Promise<AnswerView | null> {
    const { year, id } = keyOf(c);
    return round.answer(year, id);
  }

  function modelOf(c: Context<WebEnv>, view: AnswerView): FormModel {
    const site = c.get('site');
    const { answer, questions, findings } = view;
    return {
      ...{ view, mode: modeOf(site, view), base: answer.version, questions, findings, typedRemarks: {} },
      wordAt: (key) => fieldValue(answer, key),
      mayRemark: site.may('answer.comment', answer.organisation) && view.round.state === 'open',
    };
  }

  /** The form with the words that were sent: nothing that somebody typed is lost because something else is wrong. */
  async function withSent(model: FormModel, sent: Sent): Promise<FormModel> {
    const { answer } = model.view;
    const findings = await round.check(answer.fiscalYear, answer.id, sent.values).catch((error) => {
      if (error instanceof RoundRefused) return model.findings;
      throw error;
    });
    const typed = typedModel(model, sent.values, findings);
    return { ...typed, base: sent.version || model.base, typedRemarks: sent.remarks };
  }

  type Part = Pick<AnswerPageProps, 'errors' | 'done' | 'merged' | 'isUnsaved'>;

  async function shown(c: Context<WebEnv>, model: FormModel, part: Part, status: 200 | 422 = 200) {
    const site = c.get('site');
    const { fiscalYear, organisation } = model.view.answer;
    const among = await round.neighbours(fiscalYear, organisation);
    const names = site.may('round.run') ? (await organisations.list()).map(({ name }) => name) : [];
    const props = { site, model, among, today: report.today(), organisations: names, ...part };
    return page(c, <AnswerPage {...props} />, status);
  }

  interface Refusal {
    message: string;
    field?: string;
    /** The words were saved before it was refused. */
    isSaved?: boolean;
  }

  /** The page again, with why it can't be done and every word that was sent. */
  async function refused(c: Context<WebEnv>, sent: Sent, { message, field, isSaved = false }: Refusal) {
    const view = await viewOf(c);
    if (view === null) return c.notFound();
    const model = modelOf(c, view);
    const isUnsaved = model.mode === 'edit' && !isSaved;
    const shownModel = isUnsaved ? await withSent(model, sent) : { ...model, typedRemarks: sent.remarks };
    const errors = [{ message, ...(field !== undefined && { field }) }];
    return shown(c, shownModel, { errors, isUnsaved }, 422);
  }

  return { keyOf, viewOf, modelOf, withSent, shown, refused };
}
