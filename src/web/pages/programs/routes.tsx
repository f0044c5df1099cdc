import { Hono } from 'hono';
import { JudgementRefused } from '../../../ledger/index.ts';
import { csv, csvHref, page, wantsCsv } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { programColumns, programRows } from './csv.ts';
import { KINDS } from './lineage.tsx';
import { ProgramPage } from './page.tsx';
import { words } from './words.ts';

/** /programs/:id, and the decision about one of its lineage links. */
export function programRoutes({ ledger, rules }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const titles = new Map(rules.rules.map(({ id, title }) => [id, title]));

  app.get('/programs/:id', async (c) => {
    const site = c.get('site');
    const program = await ledger.program(site.jurisdiction, c.req.param('id'));
    if (program === null) return c.notFound();
    if (wantsCsv(c)) return csv(c, 'program', programColumns, programRows(program));
    return page(c, <ProgramPage site={site} program={program} titles={titles} csv={csvHref(c)} />);
  });

  app.post('/programs/:id/lineage', async (c) => {
    const site = c.get('site');
    const id = c.req.param('id');
    const form = await c.req.parseBody();
    const text = (name: string) => (typeof form[name] === 'string' ? form[name].trim().slice(0, 500) : '');
    const program = await ledger.program(site.jurisdiction, id);
    if (program === null) return c.notFound();
    const link = [...program.earlier, ...program.later, ...program.sameName].find(
      (each) => each.id === text('link'),
    );
    const show = (error: string, status: 422) =>
      page(c, <ProgramPage {...{ site, program, titles, error }} csv={site.links.program(id)} />, status);
    if (link === undefined) return show(words.unknownLink, 422);
    const [by, reason] = [text('by'), text('reason')];
    if (by === '' || reason === '') return show(words.missing, 422);
    const state = text('state') === 'rejected' ? 'rejected' : 'confirmed';
    const kind = KINDS.find((each) => each === text('kind'));
    try {
      await ledger.decideLineage(site.jurisdiction, link.id, { state, by, reason, ...(kind && { kind }) });
    } catch (error) {
      if (!(error instanceof JudgementRefused)) throw error;
      return show(error.message, 422);
    }
    return c.redirect(`${site.links.program(id)}#lineage`, 303);
  });

  return app;
}
