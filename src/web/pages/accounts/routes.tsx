import type { Context } from 'hono';
import { Hono } from 'hono';
import { type Account, PeopleRefused } from '../../../people/index.ts';
import { numberOf, page } from '../../answer.ts';
import { fieldOf } from '../../form-text.ts';
import { organisationNames } from '../../organisation-names.ts';
import type { AccountOrder } from '../../people-services.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { candidatesFor } from '../account/candidates.ts';
import { AccountPage, type AccountPageProps, DONE } from './account-page.tsx';
import { filtered, filterOf, PAGE_SIZE } from './filter.ts';
import { AccountsPage } from './list-page.tsx';
import { NewAccountPage, OneTimePage } from './new-page.tsx';
import { orderOf } from './order-form.tsx';

const NOTHING: AccountOrder = { login: '', name: '', email: null, roles: [], organisation: null };
const ONE = '/accounts/:id{[a-z0-9-]+}';

/** /accounts: everybody who may sign in; /accounts/new; /accounts/ID with what an administrator does for somebody. */
export function accountsRoutes(services: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { people, organisations } = services;

  app.get('/accounts', async (c) => {
    const filter = filterOf((name) => c.req.query(name));
    const found = filtered(await people.accounts(), filter);
    const number = Math.max(1, numberOf(c.req.query('page')) ?? 1);
    const accounts = found.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
    const names = await organisationNames(organisations);
    const props = { site: c.get('site'), filter, accounts, total: found.length, page: number, names };
    return page(c, <AccountsPage {...props} />);
  });

  app.get('/accounts/new', async (c) => {
    const props = { site: c.get('site'), organisations: await organisations.list(), order: NOTHING };
    return page(c, <NewAccountPage {...props} />);
  });

  app.post('/accounts', async (c) => {
    const order = orderOf(await c.req.parseBody({ all: true }));
    try {
      return page(c, <OneTimePage site={c.get('site')} {...(await people.createAccount(order))} />);
    } catch (error) {
      const props = { site: c.get('site'), organisations: await organisations.list(), order };
      return page(c, <NewAccountPage {...props} errors={messagesOf(error)} />, 422);
    }
  });

  app.get(ONE, async (c) => {
    const account = await people.account(c.req.param('id'));
    if (account === null) return c.notFound();
    const done = c.req.query('done') ?? '';
    return shown(c, account, Object.hasOwn(DONE, done) ? { done: done as keyof typeof DONE } : {});
  });

  app.post(ONE, (c) =>
    changed(c, 'saved', async (account) => {
      const order = orderOf(await c.req.parseBody({ all: true }));
      return [() => people.changeAccount(account.id, order), { order }];
    }),
  );

  app.post(`${ONE}/state`, async (c) => {
    const isDisabled = fieldOf(await c.req.parseBody(), 'wants') === 'disabled';
    return changed(c, isDisabled ? 'disabled' : 'enabled', async ({ id }) => [
      () => people.setDisabled(id, isDisabled),
    ]);
  });

  app.post(`${ONE}/sessions/end`, (c) =>
    changed(c, 'ended', async ({ id }) => [() => people.endSessions(id)]),
  );

  app.post(`${ONE}/reset`, async (c) => {
    const account = await people.account(c.req.param('id'));
    if (account === null) return c.notFound();
    const secondFactor = fieldOf(await c.req.parseBody(), 'secondFactor') === 'yes';
    try {
      const { password } = await people.resetAccount(account.id, { secondFactor });
      return page(c, <OneTimePage site={c.get('site')} account={account} password={password} />);
    } catch (error) {
      return shown(c, account, { errors: messagesOf(error) });
    }
  });

  app.post(`${ONE}/substitutes`, (c) =>
    changed(c, 'substituted', async ({ id: absent }) => {
      const form = await c.req.parseBody();
      const field = (name: string) => fieldOf(form, name);
      const sent = { substitute: field('substitute'), fromDay: field('fromDay'), toDay: field('toDay') };
      return [() => people.substitute({ ...sent, absent }), { sent }];
    }),
  );

  app.post(`${ONE}/substitutes/:substitution/end`, async (c) => {
    const id = c.req.param('substitution');
    const own = await people.substitutions(c.req.param('id'));
    if (!own.some((each) => each.id === id)) return c.notFound();
    return changed(c, 'substitution-ended', async () => [() => people.endSubstitution(id)]);
  });

  type Part = Pick<AccountPageProps, 'done' | 'errors' | 'order' | 'sent'>;
  type Change = (account: Account) => Promise<[act: () => Promise<unknown>, sent?: Part]>;

  /** Does what was asked of one account and shows it again: changed, or with what was sent and why it could not be. */
  async function changed(c: Context<WebEnv>, done: keyof typeof DONE, change: Change) {
    const account = await people.account(c.req.param('id')!);
    if (account === null) return c.notFound();
    const [act, sent = {}] = await change(account);
    try {
      await act();
    } catch (error) {
      return shown(c, account, { ...sent, errors: messagesOf(error) });
    }
    return c.redirect(`/accounts/${account.id}?done=${done}`, 303);
  }

  async function shown(c: Context<WebEnv>, account: Account, part: Part) {
    const [all, sessions, substitutions, everybody] = await Promise.all([
      organisations.list(),
      people.sessionsOf(account.id),
      people.substitutions(account.id),
      people.accounts(),
    ]);
    const props = {
      ...{ site: c.get('site'), account, organisations: all, sessions, substitutions },
      ...{ candidates: candidatesFor(account, everybody), ...part },
    };
    return page(c, <AccountPage {...props} />, part.errors === undefined ? 200 : 422);
  }

  return app;
}

/** What a refusal says, line by line; everything else is thrown on. */
function messagesOf(error: unknown): string[] {
  if (error instanceof PeopleRefused) return error.message.split('\n');
  throw error;
}
