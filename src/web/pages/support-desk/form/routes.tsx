import type { Context } from 'hono';
import { Hono } from 'hono';
import {
  type KeptBy,
  type KeptSupport,
  type Support,
  type SupportConflict,
  type SupportField,
  SupportRefused,
  type SupportSaving,
  supportAt,
} from '../../../../supports/index.ts';
import { page } from '../../../answer.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { SUPPORT, type SupportDesk } from '../desk.ts';
import { supportHref } from '../links.ts';
import type { FormContext } from './context.ts';
import { Met } from './met.tsx';
import { FormPage } from './page.tsx';
import { readTyped } from './read-typed.ts';
import { type Typed, typedIn } from './typed.ts';
import { typedSupport } from './typed-support.ts';
import { candidatesFor, shownInstead, wantedOf, withChoices } from './wants.ts';
import { words } from './words.ts';

/** …/edit: the form of a support; saving is one press, asking for approval another. */
export function editRoutes({ supports }: Services, desk: SupportDesk): Hono<WebEnv> {
  const { keeping } = supports;
  const app = new Hono<WebEnv>();

  app.get(`${SUPPORT}/edit`, async (c) => {
    const kept = await desk.keptOf(c);
    if (kept === null) return c.notFound();
    const context = await desk.contextFor(c.get('site'), kept.working);
    return shown(c, kept, { typed: typedSupport(kept.working, context), context });
  });

  app.post(`${SUPPORT}/edit`, async (c) => {
    const kept = await desk.keptOf(c);
    if (kept === null) return c.notFound();
    const sent = await typedIn(c);
    const version = Number(sent.one('version')) || 0;
    const context = await desk.contextFor(c.get('site'), await baseOf(kept, version));
    const typed = withChoices(sent, context);
    const instead = shownInstead(typed);
    if (instead !== null) return shown(c, kept, { context, version, ...instead });
    const read = readTyped(typed, kept.id, context);
    if ('errors' in read) return shown(c, kept, { typed, context, version, errors: read.errors });
    try {
      return await saved(c, kept, { base: version, support: withTheirs(read.support, kept, typed) }, typed);
    } catch (error) {
      if (!(error instanceof SupportRefused)) throw error;
      return shown(c, kept, { typed, context, version, errors: [{ message: error.message }] });
    }
  });

  async function saved(
    c: Context<WebEnv>,
    { id, owner }: KeptSupport,
    saving: SupportSaving,
    typed: Typed,
  ): Promise<Response> {
    const by = desk.byFor(c, owner);
    const outcome = await keeping.save(id, saving, by);
    if (outcome.kind === 'conflict') return met(c, id, outcome);
    const isMerged = outcome.kind === 'saved' && outcome.merged.length > 0;
    const done =
      wantedOf(typed).verb === 'submit'
        ? await submitted(id, outcome.version, by)
        : isMerged
          ? 'merged'
          : outcome.kind;
    return c.redirect(supportHref(id, '', { done }), 303);
  }

  /** What was saved is saved, whether or not it can be handed in. */
  async function submitted(id: string, version: number, by: KeptBy): Promise<'submitted' | 'savedOnly'> {
    try {
      await keeping.submit(id, version, by);
      return 'submitted';
    } catch (error) {
      if (!(error instanceof SupportRefused)) throw error;
      return 'savedOnly';
    }
  }

  /** What stood there when the person began; an address that somebody made up is refused when it is saved. */
  async function baseOf(kept: KeptSupport, version: number): Promise<Support> {
    if (version === kept.version || version < 1 || version > kept.version) return kept.working;
    return supportAt(kept.id, await keeping.versions(kept.id), version);
  }

  /** The form on what stands there now, with this person's words over it. */
  async function met(
    c: Context<WebEnv>,
    id: string,
    outcome: { conflicts: readonly SupportConflict[]; support: Support },
  ): Promise<Response> {
    const kept = await keeping.support(id);
    if (kept === null) return c.notFound();
    const context = await desk.contextFor(c.get('site'), kept.working);
    const errors = [{ field: 'met', message: words.conflictTitle }];
    const { conflicts } = outcome;
    return shown(c, kept, { typed: typedSupport(outcome.support, context), context, errors, conflicts });
  }

  interface Part {
    typed: Typed;
    context: FormContext;
    version?: number;
    errors?: readonly FieldError[];
    conflicts?: readonly SupportConflict[];
    /** Candidates were asked for. */
    isAsked?: boolean;
  }

  async function shown(c: Context<WebEnv>, kept: KeptSupport, part: Part): Promise<Response> {
    const { typed, context, version = kept.version, errors = [], conflicts = [], isAsked = false } = part;
    const site = c.get('site');
    const hasUnknown = errors.some(({ field }) => field?.startsWith('relations-'));
    const candidates = isAsked || hasUnknown ? candidatesFor(typed, context) : new Map();
    const model = { typed, context, errors, candidates, action: supportHref(kept.id, '/edit') };
    const back = supportHref(kept.id);
    const props = { site, model, title: words.editTitle, over: kept.working.title, back, version };
    const names = await desk.namesFor(site);
    const status = conflicts.length > 0 ? 409 : errors.length > 0 ? 422 : 200;
    return page(
      c,
      <FormPage {...props} canSubmit={!site.may('support.approve', kept.owner)}>
        <Met conflicts={conflicts} names={names} />
      </FormPage>,
      status,
    );
  }

  return app;
}

/** Where two people met, the other one's words that this person has chosen. */
function withTheirs(support: Support, { working }: KeptSupport, typed: Typed): Support {
  const chosen = typed.all('theirs');
  const fields = (Object.keys({ ...support, ...working }) as (SupportField | 'id')[]).filter(
    (field) => field !== 'id' && chosen.includes(field),
  );
  const all = { ...support, ...Object.fromEntries(fields.map((field) => [field, working[field]])) };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as unknown as Support;
}
