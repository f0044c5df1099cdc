import type { Context } from 'hono';
import { Hono } from 'hono';
import { OrganisationRefused } from '../../../../organisations/index.ts';
import { page } from '../../../answer.ts';
import type { OrganisationServices, OrganisationView } from '../../../house-services.ts';
import type { WebEnv } from '../../../site.ts';
import { ChangePage } from './change-page.tsx';
import { create } from './create.tsx';
import { end } from './end.tsx';
import type { ChangeForm } from './form.ts';
import { merge } from './merge.tsx';
import { move } from './move.tsx';
import { rename } from './rename.tsx';
import { type Sent, sentIn, sentOf } from './sent.ts';
import { split } from './split.tsx';

const FORMS: Readonly<Record<string, ChangeForm>> = { rename, merge, split, end, move };

/** /organisations/new and /organisations/:id/rename|merge|split|end|move: fill in, see what it does, say yes. */
export function changingRoutes(organisations: OrganisationServices): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/organisations/new', (c) => shown(c, create, null, { sent: sentOf([]) }));
  app.post('/organisations/new', (c) => answered(c, create, null));

  for (const [change, form] of Object.entries(FORMS)) {
    app.get(`/organisations/:id/${change}`, async (c) => {
      const view = await organisations.organisation(c.req.param('id')!);
      return view === null ? c.notFound() : shown(c, form, view, { sent: sentOf([]) });
    });

    app.post(`/organisations/:id/${change}`, async (c) => {
      const view = await organisations.organisation(c.req.param('id')!);
      return view === null ? c.notFound() : answered(c, form, view);
    });
  }

  async function answered(c: Context<WebEnv>, form: ChangeForm, view: OrganisationView | null) {
    const sent = await sentIn(c);
    if (sent.step === 'edit') return shown(c, form, view, { sent });
    const order = form.order(sent, view?.organisation.id ?? '');
    try {
      if (sent.step === 'check')
        return shown(c, form, view, { sent, effects: await organisations.preview(order) });
      const [id] = await organisations.change(order);
      const subject = view?.organisation.id ?? id;
      return c.redirect(c.get('site').links.at(`/organisations/${subject}`, { changed: 1 }), 303);
    } catch (error) {
      if (!(error instanceof OrganisationRefused)) throw error;
      return shown(c, form, view, { sent, error: error.message });
    }
  }

  async function shown(
    c: Context<WebEnv>,
    form: ChangeForm,
    view: OrganisationView | null,
    said: { sent: Sent; error?: string; effects?: Parameters<typeof ChangePage>[0]['effects'] },
  ) {
    const site = c.get('site');
    const today = organisations.today();
    const everybody = await organisations.list({ withEnded: true });
    const props = {
      ...{ site, form, view, ...said },
      all: everybody.filter(({ validTo }) => validTo === null || validTo >= today),
      action: c.req.path,
      back: site.links.at(view === null ? '/organisations' : `/organisations/${view.organisation.id}`),
    };
    return page(c, <ChangePage {...props} />, said.error === undefined ? 200 : 422);
  }

  return app;
}
