import type { Context } from 'hono';
import { Hono } from 'hono';
import { type RolloverOrder, type RolloverPreview, RoundRefused } from '../../../../collection/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { byOf } from '../../../by.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { roundHref } from '../links.ts';
import { sentLine } from '../sent-line.ts';
import { type Draft, draftOf, type SentForm } from './draft.ts';
import { orderOf } from './order.ts';
import { NewRoundPage } from './page.tsx';
import { PreviewPage } from './preview/page.tsx';
import { problemErrors } from './problems.ts';
import type { Source } from './source.ts';

const NEW = '/rounds/new';

/** /rounds/new: choose, look at what opening would do, open. */
export function newRoutes({ round, organisations }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get(NEW, async (c) => {
    const { year, source } = c.req.query();
    return edited(c, await sourceOf(numberOf(year), numberOf(source)), null, []);
  });

  app.post(NEW, async (c) => {
    const form = await c.req.parseBody();
    const [year, sourceYear] = ['fiscalYear', 'sourceYear'].map((name) => numberOf(sentLine(form, name)));
    const source = await sourceOf(year, sourceYear);
    const wants = sentLine(form, 'wants');
    if (source === null || wants === 'filter' || wants === 'edit') return edited(c, source, form, []);
    const draft = draftOf(source, form);
    const { order, errors } = orderOf(source, draft);
    if (errors.length > 0) return edited(c, source, form, errors);
    try {
      const preview = await round.previewRollover(order);
      const problems = problemErrors(source, draft, preview.problems);
      if (problems.length > 0) return edited(c, source, form, problems);
      if (wants !== 'open') return previewed(c, source, form, order, preview);
      await round.openRound(order, byOf(c));
      return c.redirect(roundHref(order.fiscalYear, '', { done: 'opened' }), 303);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return edited(c, source, form, [{ message: error.message }]);
    }
  });

  /** The asked years, or the newest from which a round can be made; `null` when there is none. */
  async function sourceOf(asked: number | undefined, from: number | undefined): Promise<Source | null> {
    const years = await round.sourceYears();
    const sourceYear = years.find((each) => each === from) ?? years[0];
    if (sourceYear === undefined) return null;
    const fiscalYear = asked ?? sourceYear + 1;
    const programs = await round.rolloverPrograms(fiscalYear, sourceYear);
    return {
      fiscalYear,
      sourceYear,
      today: organisations.today(),
      programs,
      organisations: await organisations.list(),
    };
  }

  async function edited(
    c: Context<WebEnv>,
    source: Source | null,
    form: SentForm | null,
    errors: readonly FieldError[],
  ) {
    const draft: Draft =
      source === null ? { text: () => '', fateOf: () => 'continued' } : draftOf(source, form);
    const sourceYears = await round.sourceYears();
    const props = { site: c.get('site'), source, sourceYears, draft, errors };
    return page(c, <NewRoundPage {...props} />, errors.length > 0 ? 422 : 200);
  }

  function previewed(
    c: Context<WebEnv>,
    source: Source,
    form: SentForm,
    order: RolloverOrder,
    preview: RolloverPreview,
  ) {
    return page(c, <PreviewPage {...{ site: c.get('site'), source, form, order, preview }} />);
  }

  return app;
}
