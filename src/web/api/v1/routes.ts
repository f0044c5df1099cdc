import { Hono } from 'hono';
import { profileShape } from '../../../supports/index.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { askOf } from './asked.ts';
import { foundPage, wholeSupport } from './find.ts';
import { VOCABULARY } from './lists.ts';
import { matchedPage } from './match.ts';
import { openApi } from './openapi/document.ts';
import { pageHeaders } from './paging.ts';
import { problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { queryReader } from './read-query.ts';
import { represented } from './representation.ts';
import {
  findParameters,
  matchParameters,
  noParameters,
  questionParameters,
  supportParameters,
} from './shapes/parameters.ts';

const readers = {
  find: queryReader(findParameters),
  support: queryReader(supportParameters),
  match: queryReader(matchParameters),
  question: queryReader(questionParameters),
  nothing: queryReader(noParameters),
};

/** /api/v1: supports for programs, by the same finding as the pages; /api/openapi.json describes it. */
export function apiRoutes({ supports: { finding }, publicUrl }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/api/v1/supports', async (c) => {
    const read = readers.find(queryOf(c));
    if ('faults' in read) return problem(c, 'invalid-parameter', read.faults);
    const answer = await foundPage(finding, read.asked);
    return represented(c, answer, { headers: pageHeaders(c.req.url, answer.total, read.asked) });
  });
  app.get('/api/v1/supports/:support', async (c) => {
    const read = readers.support(queryOf(c));
    if ('faults' in read) return problem(c, 'invalid-parameter', read.faults);
    const answer = await wholeSupport(finding, c.req.param('support'), read.asked);
    return answer === null ? problem(c, 'not-found') : represented(c, answer);
  });
  app.post('/api/v1/match', async (c) => {
    const read = readers.match(queryOf(c));
    if ('faults' in read) return problem(c, 'invalid-parameter', read.faults);
    const body = await readBody(c, profileShape);
    if ('answer' in body) return body.answer;
    const answer = await matchedPage(finding, read.asked, body.sent);
    return c.json(answer, 200, {
      ...pageHeaders(c.req.url, answer.total, read.asked),
      'cache-control': 'no-store',
    });
  });
  app.get('/api/v1/questions/next', async (c) => {
    const read = readers.question(queryOf(c));
    if ('faults' in read) return problem(c, 'invalid-parameter', read.faults);
    const ask = askOf(read.asked);
    const question = await finding.nextQuestion(ask, await finding.find(ask), new Set(read.asked.skip));
    return represented(c, { question });
  });
  app.get('/api/v1/places', async (c) => {
    const read = readers.nothing(queryOf(c));
    if ('faults' in read) return problem(c, 'invalid-parameter', read.faults);
    return represented(c, { places: await finding.places() }, { caching: 'hour' });
  });
  app.get('/api/v1/purposes', (c) => {
    const read = readers.nothing(queryOf(c));
    if ('faults' in read) return problem(c, 'invalid-parameter', read.faults);
    return represented(c, VOCABULARY, { caching: 'hour' });
  });
  app.get('/api/openapi.json', (c) => represented(c, openApi(publicUrl), { caching: 'hour' }));
  return app;
}

const queryOf = (c: { req: { url: string } }): URLSearchParams => new URL(c.req.url).searchParams;
