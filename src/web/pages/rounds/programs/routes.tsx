import type { Context } from 'hono';
import { Hono } from 'hono';
import { RoundRefused } from '../../../../collection/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { byOf } from '../../../by.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { roundHref } from '../links.ts';
import { sentLine } from '../sent-line.ts';
import { NewProgramPage, type SentProgram } from './page.tsx';
import { words } from './words.ts';

const PROGRAMS = '/rounds/:year{[0-9]{4}}/programs';
const NOTHING: SentProgram = { name: '', organisation: '', policy: '', group: '' };

/** …/programs/new: a program that began after the round was opened. */
export function programRoutes({ round, organisations }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const yearOf = (c: Context<WebEnv>) => numberOf(c.req.param('year'))!;

  app.get(`${PROGRAMS}/new`, (c) => shown(c, NOTHING, []));

  app.post(PROGRAMS, async (c) => {
    const form = await c.req.parseBody();
    const line = (name: string) => sentLine(form, name, 200);
    const sent = {
      name: line('name'),
      organisation: line('organisation'),
      policy: line('policy'),
      group: line('group'),
    };
    const organisation = (await organisations.list()).find(({ name }) => name === sent.organisation);
    const errors = missing(sent, organisation !== undefined);
    if (organisation === undefined || errors.length > 0) return shown(c, sent, errors);
    const { name, policy, group } = sent;
    const order = { name, organisation: organisation.id, policy: Number(policy), group: group || null };
    try {
      await round.addAnswer(yearOf(c), order, byOf(c));
      return c.redirect(roundHref(yearOf(c), '', { done: 'added' }), 303);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return shown(c, sent, [{ message: error.message }]);
    }
  });

  async function shown(c: Context<WebEnv>, sent: SentProgram, errors: readonly FieldError[]) {
    const now = await round.round(yearOf(c));
    if (now === null) return c.notFound();
    const names = (await organisations.list()).map(({ name }) => name);
    const props = { site: c.get('site'), round: now, organisations: names, sent, errors };
    return page(c, <NewProgramPage {...props} />, errors.length > 0 ? 422 : 200);
  }

  return app;
}

const missing = ({ name, organisation, policy }: SentProgram, isKnown: boolean): FieldError[] => [
  ...(name === '' ? [{ field: 'name', message: words.noName }] : []),
  ...(isKnown ? [] : [{ field: 'organisation', message: words.noOrganisation(organisation) }]),
  ...(/^[1-8]$/.test(policy) ? [] : [{ field: 'policy', message: words.noPolicy }]),
];
