import type { Context } from 'hono';
import { Hono } from 'hono';
import type { OrganisationKind } from '../../../../organisations/index.ts';
import { type Support, SupportRefused } from '../../../../supports/index.ts';
import { page } from '../../../answer.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Services } from '../../../services.ts';
import type { Site, WebEnv } from '../../../site.ts';
import type { SupportDesk } from '../desk.ts';
import { ownOrganisations } from '../keeper.ts';
import { deskHref, supportHref } from '../links.ts';
import { Beginning } from './beginning.tsx';
import { GROUPS, ROW_KINDS } from './condition-typed.ts';
import type { FormContext } from './context.ts';
import type { LEVELS } from './fields.ts';
import { FormPage } from './page.tsx';
import { readTyped } from './read-typed.ts';
import { countName } from './row-count.ts';
import { ROW_LISTS } from './rows.ts';
import { type Typed, type TypedEntry, typedIn, typedOf } from './typed.ts';
import { candidatesFor, shownInstead, withChoices } from './wants.ts';
import { words } from './words.ts';

/** A number that every support may have, while its own is not known yet. */
const NO_NUMBER = 'new';
const NEW = '/support-desk/new';

/** /support-desk/new: the same form, empty. */
export function newRoutes({ supports, organisations }: Services, desk: SupportDesk): Hono<WebEnv> {
  const { keeping } = supports;
  const app = new Hono<WebEnv>();

  app.get(NEW, async (c) => {
    const context = await desk.contextFor(c.get('site'), null);
    return shown(c, await emptyForm(c.get('site')), context, []);
  });

  app.post(NEW, async (c) => {
    const site = c.get('site');
    const context = await desk.contextFor(site, null);
    const typed = withChoices(await typedIn(c), context);
    const instead = shownInstead(typed);
    if (instead !== null) return shown(c, instead.typed, context, [], instead.isAsked);
    const read = readTyped(typed, typed.one('id') || NO_NUMBER, context);
    if ('errors' in read) return shown(c, typed, context, read.errors);
    try {
      return c.redirect(supportHref(await begun(c, typed, read.support), '', { done: 'created' }), 303);
    } catch (error) {
      if (!(error instanceof SupportRefused)) throw error;
      return shown(c, typed, context, [{ field: 'id', message: error.message }]);
    }
  });

  function begun(c: Context<WebEnv>, typed: Typed, support: Support): Promise<string> {
    const owner = typed.one('owner') || null;
    // The address says nothing of an owner, so the guard knows of none.
    if (!c.get('site').may('support.write', owner)) throw new SupportRefused(words.notOwn);
    return keeping.create({ id: typed.one('id') || null, owner, support }, desk.byFor(c, owner));
  }

  async function ownersFor(site: Site): Promise<{ id: string; name: string; kind?: OrganisationKind }[]> {
    const all = await organisations.list();
    if (site.may('support.write')) {
      return [{ id: '', name: words.secretariat }, ...all.map(({ id, name, kind }) => ({ id, name, kind }))];
    }
    const own = ownOrganisations(site);
    return own.flatMap((id) => all.filter((each) => each.id === id));
  }

  /** The operator is at first whoever writes. */
  async function emptyForm(site: Site): Promise<Typed> {
    const own = ownOrganisations(site);
    const first = (await organisations.list()).find(({ id }) => id === own[0]);
    const counts = [
      ...ROW_LISTS.map(({ field }) => field),
      ...GROUPS.flatMap((group) => ROW_KINDS.map((kind) => `${group}-${kind}`)),
    ].map((list): TypedEntry => [countName(list), '1']);
    if (first === undefined) return typedOf(counts);
    const level = LEVEL_OF_KIND[first.kind] ?? '';
    const operator: TypedEntry[] = [
      ['operator-name', first.name],
      ['operator-level', level],
      ['owner', site.may('support.write') ? '' : first.id],
    ];
    return typedOf([...counts, ...operator]);
  }

  async function shown(
    c: Context<WebEnv>,
    typed: Typed,
    context: FormContext,
    errors: readonly FieldError[],
    isAsked = false,
  ): Promise<Response> {
    const site = c.get('site');
    const hasUnknown = errors.some(({ field }) => field?.startsWith('relations-'));
    const candidates = isAsked || hasUnknown ? candidatesFor(typed, context) : new Map();
    const model = { typed, context, errors, candidates, action: NEW };
    const props = { site, model, title: words.newTitle, back: deskHref(), version: null, canSubmit: false };
    return page(
      c,
      <FormPage {...props}>
        <Beginning model={model} owners={await ownersFor(site)} />
      </FormPage>,
      errors.length > 0 ? 422 : 200,
    );
  }

  return app;
}

const LEVEL_OF_KIND: Partial<Record<OrganisationKind, keyof typeof LEVELS>> = {
  division: 'prefecture',
  office: 'prefecture',
  municipality: 'municipality',
  institution: 'institution',
};
