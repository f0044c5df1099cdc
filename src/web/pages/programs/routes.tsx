import type { Context } from 'hono';
import { Hono } from 'hono';
import { JudgementRefused, type ProgramView } from '../../../ledger/index.ts';
import { csv, csvHref, page, wantsCsv } from '../../answer.ts';
import { disposition } from '../../attachment.ts';
import { byOf } from '../../by.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { assemblySheet } from './assembly-sheet.ts';
import { programColumns, programRows } from './csv.ts';
import { choicesOf } from './fact-choice.tsx';
import { FACTS } from './fact-list.ts';
import { KINDS } from './lineage.tsx';
import { ProgramPage } from './page.tsx';
import { words } from './words.ts';

/** The fields of a form, trimmed; '' for what was not sent. */
type Fields = (name: string) => string;

/** /programs/:id, and what a person decides about its lineage and its disputed facts. */
export function programRoutes({ ledger, rules, report }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const titles = new Map(rules.rules.map(({ id, title }) => [id, title]));

  app.get('/programs/:id', async (c) => {
    const site = c.get('site');
    const program = await ledger.program(site.jurisdiction, c.req.param('id'));
    if (program === null) return c.notFound();
    if (wantsCsv(c)) return csv(c, 'program', programColumns, programRows(program));
    return page(c, <ProgramPage site={site} program={program} titles={titles} csv={csvHref(c)} />);
  });

  app.get('/programs/:id/sheet.pdf', async (c) => {
    const site = c.get('site');
    const program = await ledger.program(site.jurisdiction, c.req.param('id'));
    if (program === null) return c.notFound();
    const printed = await report.prints.page(assemblySheet(site, program, report.today()));
    if (printed === null) {
      const csv = `${site.links.program(program.id)}.csv`;
      return page(c, <ProgramPage {...{ site, program, titles, csv, error: words.sheetFull }} />, 503);
    }
    return c.body(new Uint8Array(printed.bytes), 200, {
      'content-type': 'application/pdf',
      'content-disposition': disposition(words.sheetFile(program.name), 'assembly-sheet.pdf'),
    });
  });

  app.post('/programs/:id/lineage', (c) =>
    decided(c, 'lineage', async (program, field, judgement) => {
      const links = [...program.earlier, ...program.later, ...program.sameName];
      const link = links.find((each) => each.id === field('link'));
      if (link === undefined) throw new JudgementRefused(words.unknownLink);
      const kind = KINDS.find((each) => each === field('kind'));
      const state = field('state') === 'rejected' ? 'rejected' : 'confirmed';
      const decision = { state, ...judgement, ...(kind && { kind }) } as const;
      await ledger.decideLineage(program.jurisdiction, link.id, decision);
    }),
  );

  app.post('/programs/:id/facts', (c) =>
    decided(c, 'disputes', async (program, field, judgement) => {
      const year = program.years.find(
        (each) => String(each.fiscalYear) === field('year') && each.programId === field('owner'),
      );
      const attribute = FACTS.find((each) => each === field('attribute'));
      const choice = year && attribute && choicesOf(year[attribute])[Number(field('choice'))];
      if (choice === undefined) throw new JudgementRefused(words.unknownLink);
      const { programId, fiscalYear } = year!;
      const decision = { programId, fiscalYear, attribute: attribute!, value: choice, ...judgement };
      await ledger.decideFact(program.jurisdiction, decision);
    }),
  );

  type Decide = (program: ProgramView, field: Fields, by: { by: string; reason: string }) => Promise<void>;

  async function decided(c: Context<WebEnv>, place: string, decide: Decide): Promise<Response> {
    const site = c.get('site');
    const program = await ledger.program(site.jurisdiction, c.req.param('id')!);
    if (program === null) return c.notFound();
    const form = await c.req.parseBody();
    const field: Fields = (name) => (typeof form[name] === 'string' ? form[name].trim().slice(0, 500) : '');
    const judgement = { by: byOf(c).name, reason: field('reason') };
    try {
      if (judgement.reason === '') throw new JudgementRefused(words.missing);
      await decide(program, field, judgement);
    } catch (error) {
      if (!(error instanceof JudgementRefused)) throw error;
      const props = {
        site,
        program,
        titles,
        error: error.message,
        csv: `${site.links.program(program.id)}.csv`,
      };
      return page(c, <ProgramPage {...props} />, 422);
    }
    return c.redirect(`${site.links.program(program.id)}#${place}`, 303);
  }

  return app;
}
