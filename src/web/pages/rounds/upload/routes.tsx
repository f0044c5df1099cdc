import type { Context } from 'hono';
import { Hono } from 'hono';
import { RoundRefused } from '../../../../collection/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { byOf } from '../../../by.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { ownOrganisations } from '../mine/own.ts';
import { sentFile } from '../sent-file.ts';
import { UploadPage } from './page.tsx';
import { UploadResultPage } from './result-page.tsx';
import { words } from './words.ts';

const ROUND = '/rounds/:year{[0-9]{4}}';
const MOST_FILES = 100;

/** …/forms: the round as Excel files; …/upload: the files as they come back. */
export function uploadRoutes({ round }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const yearOf = (c: Context<WebEnv>) => numberOf(c.req.param('year'))!;

  app.get(`${ROUND}/forms`, async (c) => {
    const own = ownOrganisations(c.get('site'));
    const asked = c.req.query('organisation');
    const chosen = asked === undefined ? own : own.filter((each) => each === asked);
    if (chosen.length === 0 || (await round.answers(yearOf(c), chosen)).length === 0) return c.notFound();
    const shape = c.req.query('shape') === 'one-each' ? 'one-each' : 'one-file';
    return sentFile(c, await round.forms(yearOf(c), chosen, shape));
  });

  app.get(`${ROUND}/upload`, async (c) => {
    const now = await round.round(yearOf(c));
    return now === null ? c.notFound() : page(c, <UploadPage site={c.get('site')} round={now} errors={[]} />);
  });

  app.post(`${ROUND}/upload`, async (c) => {
    const now = await round.round(yearOf(c));
    if (now === null) return c.notFound();
    const site = c.get('site');
    const refuse = (message: string) =>
      page(c, <UploadPage site={site} round={now} errors={[{ field: 'file', message }]} />, 422);
    const files = await handedIn(c);
    if (files.length === 0) return refuse(words.noFile);
    if (files.length > MOST_FILES) return refuse(words.tooMany(MOST_FILES));
    try {
      const may = (organisation: string) => site.may('form.take', organisation);
      const outcomes = await round.receive(yearOf(c), await bytesOf(files), byOf(c), may);
      return page(c, <UploadResultPage {...{ site, round: now, outcomes }} />);
    } catch (error) {
      if (!(error instanceof RoundRefused)) throw error;
      return refuse(error.message);
    }
  });

  app.get(`${ROUND}/upload/returned/:key`, async (c) => {
    const account = c.get('site').visitor?.account.id ?? null;
    const file = await round.returnedForm(c.req.param('key'), account);
    return file === null ? c.notFound() : sentFile(c, file);
  });

  return app;
}

async function handedIn(c: Context<WebEnv>): Promise<File[]> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}) as Record<string, unknown>);
  return [body.file].flat().filter((part): part is File => part instanceof File && part.name !== '');
}

const bytesOf = (files: readonly File[]) =>
  Promise.all(
    files.map(async (file) => ({
      name: shownName(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );

/** Only the last part of a path, without control characters: the name is shown, never opened. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(0, 120) || 'form.xlsx';
}
