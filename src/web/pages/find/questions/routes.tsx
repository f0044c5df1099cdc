import { type Context, Hono } from 'hono';
import { withSaid } from '../../../../firms/index.ts';
import { isCorporateNumber } from '../../../../organisations/index.ts';
import type { AnswerKind, AnswerValue } from '../../../../supports/index.ts';
import { page } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { listsOf } from '../lists.tsx';
import { askOf, queryOf } from '../query.ts';
import { QuestionPage } from './page.tsx';
import { afterAnswer, answeredCount, pastOf, skippedOf, type Walk, walkQuery } from './walk.ts';
import { words } from './words.ts';

/** So many answers are asked for; who wants to say more does so from the list. */
const ENOUGH = 5;

/** /find/questions: one question a page, the answers in the address. */
export function questionRoutes({ supports: { finding } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/find/questions', async (c) => {
    const query = new URL(c.req.url).searchParams;
    const walk: Walk = { ask: askOf(query), past: pastOf(query) };
    const number = query.get('number');
    if (number !== null) return begin(c, walk, number);
    const answering = query.get('answering');
    if (answering !== null) return take(c, walk, answering, query.getAll('value'));
    return ask(c, walk);
  });

  /** What is publicly known of the firm is filled in; its number does not stay in the address. */
  async function begin(c: Context<WebEnv>, walk: Walk, typed: string) {
    const number = typed.normalize('NFKC').replaceAll(/[\s-]/g, '');
    if (!isCorporateNumber(number)) return ask(c, walk, { notice: words.notANumber });
    const profile = await finding.firm(number);
    if (profile === null) return ask(c, walk, { notice: words.unknownNumber });
    const { corporateNumber: _, ...known } = withSaid(profile, walk.ask.profile ?? {});
    return c.redirect(`/find/questions?${walkQuery({ ...walk, ask: { ...walk.ask, profile: known } })}`, 303);
  }

  async function take(c: Context<WebEnv>, walk: Walk, id: string, values: readonly string[]) {
    const taken = await finding.answer(walk.ask, id, (kind) => sentValue(kind, values));
    if (taken === null) return ask(c, walk);
    if ('problem' in taken) return ask(c, walk, { problem: taken.problem });
    return c.redirect(`/find/questions?${walkQuery(afterAnswer(walk, id, taken.ask))}`, 303);
  }

  async function ask(c: Context<WebEnv>, walk: Walk, told: { problem?: string; notice?: string } = {}) {
    const toResults = () => c.redirect(`/find/results?${queryOf(walk.ask)}`, 303);
    if (answeredCount(walk) >= ENOUGH && Object.keys(told).length === 0) return toResults();
    const found = await finding.find(walk.ask);
    const next = await finding.nextQuestion(walk.ask, found, skippedOf(walk));
    if (next === null) return toResults();
    return page(
      c,
      <QuestionPage
        {...{ site: c.get('site'), walk, question: next, ...told }}
        fits={listsOf(found).fits.length}
        places={await finding.places()}
      />,
    );
  }

  return app;
}

/** What a form sent, as the kind of question takes it. */
function sentValue(kind: AnswerKind, values: readonly string[]): AnswerValue {
  switch (kind.kind) {
    case 'yes-no':
      return values[0] === 'yes' ? true : values[0] === 'no' ? false : '';
    case 'choices':
    case 'municipalities':
      return values.filter((value) => value !== '');
    case 'number':
    case 'date':
    case 'choice':
    case 'municipality':
      return values[0] ?? '';
  }
}
