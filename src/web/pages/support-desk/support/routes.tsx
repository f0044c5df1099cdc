import type { Context } from 'hono';
import { Hono } from 'hono';
import {
  concernsOf,
  type KeptSupport,
  openingOn,
  SupportRefused,
  type SupportVersion,
  standingOn,
  stepsFor,
} from '../../../../supports/index.ts';
import { page } from '../../../answer.ts';
import { fieldOf } from '../../../form-text.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { SUPPORT, type SupportDesk } from '../desk.ts';
import { supportHref } from '../links.ts';
import { SupportPage } from './page.tsx';
import type { SupportPageProps } from './props.ts';
import { words } from './words.ts';

type Form = Record<string, unknown>;
type Act = (kept: KeptSupport, form: Form) => Promise<keyof typeof words.done>;

/** …/supports/:support: how it stands, and every step that moves it. */
export function supportRoutes(services: Services, desk: SupportDesk): Hono<WebEnv> {
  const { keeping, finding } = services.supports;
  const app = new Hono<WebEnv>();
  const by = (c: Context<WebEnv>, { owner }: KeptSupport) => desk.byFor(c, owner);

  app.get(SUPPORT, async (c) => {
    const kept = await desk.keptOf(c);
    return kept === null ? c.notFound() : shown(c, kept, { done: c.req.query('done') });
  });

  app.post(`${SUPPORT}/submission`, (c) =>
    step(c, null, async (kept, form) => {
      await keeping.submit(kept.id, versionOf(form), by(c, kept));
      return 'submitted';
    }),
  );

  app.post(`${SUPPORT}/approval`, (c) =>
    step(c, 'publish-on', async (kept, form) => {
      const publishOn = fieldOf(form, 'publish-on', 20);
      await keeping.approve(kept.id, { version: versionOf(form), publishOn }, by(c, kept));
      return 'approved';
    }),
  );

  app.post(`${SUPPORT}/return`, (c) =>
    step(c, 'return-reason', async (kept, form) => {
      await keeping.sendBack(kept.id, textOf(form, 'return-reason'), by(c, kept));
      return 'returned';
    }),
  );

  app.post(`${SUPPORT}/withdrawal`, (c) =>
    step(c, 'withdraw-reason', async (kept, form) => {
      await keeping.withdraw(kept.id, textOf(form, 'withdraw-reason'), by(c, kept));
      return 'withdrawn';
    }),
  );

  app.post(`${SUPPORT}/confirmation`, (c) =>
    step(c, null, async (kept) => {
      await keeping.confirm(kept.id, by(c, kept));
      return 'confirmed';
    }),
  );

  app.post(`${SUPPORT}/owner`, (c) =>
    step(c, 'owner', async (kept, form) => {
      const name = fieldOf(form, 'owner');
      const owner = (await owners()).find((each) => each.name === name);
      if (owner === undefined) throw new SupportRefused(words.noOwner);
      if (owner.id === kept.owner) throw new SupportRefused(words.sameOwner);
      const nameOf = await desk.ownerNames();
      const note = words.handedOver(nameOf(kept.owner), owner.name);
      await keeping.handOver(kept.id, { owner: owner.id, note }, by(c, kept));
      return 'handed';
    }),
  );

  /** The organisations, and the secretariat itself. */
  async function owners(): Promise<{ id: string | null; name: string }[]> {
    const nameOf = await desk.ownerNames();
    const all = await services.organisations.list();
    return [{ id: null, name: nameOf(null) }, ...all.map(({ id, name }) => ({ id, name }))];
  }

  /** One step; then the page that says what was done, or why it can't be, with what was typed. */
  async function step(c: Context<WebEnv>, field: string | null, act: Act): Promise<Response> {
    const kept = await desk.keptOf(c);
    if (kept === null) return c.notFound();
    const form = await c.req.parseBody();
    try {
      const done = await act(kept, form);
      return c.redirect(supportHref(kept.id, '', { done }), 303);
    } catch (error) {
      if (!(error instanceof SupportRefused)) throw error;
      const now = (await desk.keptOf(c)) ?? kept;
      const { message } = error;
      if (field === null) return shown(c, now, { errors: [{ message }] }, 422);
      return shown(c, now, { errors: [{ field, message }], typed: { [field]: textOf(form, field) } }, 422);
    }
  }

  type Part = Pick<SupportPageProps, 'done' | 'errors' | 'typed'>;

  async function shown(c: Context<WebEnv>, kept: KeptSupport, part: Part, status: 200 | 422 = 200) {
    const site = c.get('site');
    const today = keeping.today();
    const [names, nameOf, known, versions, dead] = await Promise.all([
      desk.namesFor(site),
      desk.ownerNames(),
      finding.all(),
      keeping.versions(kept.id),
      keeping.deadLinks(),
    ]);
    const numbers = new Set(known.map(({ id }) => id));
    const props: SupportPageProps = {
      ...{ site, kept, names, today, ownerName: nameOf(kept.owner), ...part },
      steps: stepsFor(standingOn(kept, today), by(c, kept).as),
      concerns: concernsOf(
        kept,
        today,
        (id) => numbers.has(id),
        (url) => dead.has(url),
      ),
      opening: openingOn(kept.working.calls, today),
      sentBack: kept.state === 'draft' ? reasonOf(versions) : null,
      organisations: site.may('support.assign') ? await named() : [],
    };
    return page(c, <SupportPage {...props} />, status);
  }

  const named = async () => (await owners()).map(({ id, name }) => ({ id: id ?? '', name }));

  return app;
}

const versionOf = (form: Form): number => Number(fieldOf(form, 'version', 10)) || 0;

/** A reason as it was typed, with its lines. */
const textOf = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.replaceAll('\0', '').replaceAll('\r\n', '\n').trim() : '';
};

/** Why it came back since it was last handed in. */
function reasonOf(newestFirst: readonly SupportVersion[]): string | null {
  const handedIn = newestFirst.findIndex(({ state }) => state === 'submitted' || state === 'approved');
  const next = handedIn < 1 ? undefined : newestFirst[handedIn - 1];
  return next !== undefined && Object.keys(next.changed).length === 0 ? next.note : null;
}
