import { beforeAll, describe, expect, it } from 'vitest';
import { findCatalogue, findWords, nextFor } from '../../../src/supports/index.ts';
import { createApp } from '../../../src/web/index.ts';
import { fakeServices } from '../fake-services.ts';
import { fakeSupports } from '../fake-supports.ts';
import { everybodyIs } from '../signed-in.ts';
import { type Described, schemaChecker } from './openapi-rules.ts';
import { SUPPORTS } from './sample.ts';

/** Questions come from the real catalogue over the same supports. */
const catalogue = async () => findCatalogue(SUPPORTS, { ...(await findWords()), places: [] });

const app = createApp(
  fakeServices({
    supports: {
      ...fakeSupports(SUPPORTS),
      finding: {
        ...fakeSupports(SUPPORTS).finding,
        nextQuestion: async (ask, found, skipped) => nextFor(await catalogue(), ask, found, skipped),
        firm: async () => ({ legalForm: 'corporation', headOffice: '022012', establishments: ['022012'] }),
      },
    },
    people: everybodyIs(null),
  }),
);
let document: Described;
let complaints: ReturnType<typeof schemaChecker>;
beforeAll(async () => {
  document = (await (await app.request('/api/openapi.json')).json()) as Described;
  complaints = schemaChecker(document);
});

/** Asks, and holds the answer against what is described for that address and status. */
async function ask(path: string, sent?: unknown) {
  const init = sent !== undefined && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  };
  const response = await app.request(path, init || undefined);
  const answer = (await response.json()) as Answer;
  const template = path.replace(/\?.*/, '').replace(/supports\/.+/, 'supports/{support}');
  const { responses } = document.paths[template]![sent === undefined ? 'get' : 'post'];
  const { content } = responses[response.status] ?? responses.default!;
  const [type, { schema }] = Object.entries(content!)[0]!;
  expect(response.headers.get('content-type')).toBe(type);
  expect(complaints(schema.$ref.replace(/^.*\//, ''), answer)).toEqual([]);
  return { status: response.status, headers: response.headers, answer };
}

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is held against its schema
type Answer = Record<string, any>;

const FIRM = {
  legalForm: 'corporation',
  industry: '09',
  employees: 8,
  headOffice: '022012',
  establishments: ['022012'],
};

describe('the answers keep to what /api/openapi.json says of them', () => {
  it.each([
    ['/api/v1/supports'],
    ['/api/v1/supports?employees=8&industry=09&place=022012&raise=3&cert=none&a.plan=1&open=1&sort=deadline'],
    ['/api/v1/supports?status=ineligible&status=near&place=022021&employees=200'],
    ['/api/v1/supports/setsubi-hojo'],
    ['/api/v1/supports/setsubi-hojo?place=022021'],
    ['/api/v1/supports/hirosaki-yushi?head=022012'],
    ['/api/v1/supports/hirosaki-yushi?head=022021&founded=2025-04-01'],
    ['/api/v1/questions/next'],
    ['/api/v1/questions/next?head=022021&skip=foundedOn'],
    ['/api/v1/questions/next?industry=09&place=022012&skip=employees&skip=capital'],
    ['/api/v1/places'],
    ['/api/v1/purposes'],
  ])('%s', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  it.each([
    ['a whole firm', FIRM],
    ['a firm that says nothing', {}],
    ['a firm that gives its number', { corporateNumber: '7000012050002' }],
  ])('POST /api/v1/match: %s', async (_, firm) => {
    expect((await ask('/api/v1/match', firm)).status).toBe(200);
  });

  it('an answer that says more than is described is told by this very check', () => {
    expect(complaints('Places', { places: [], more: 1 })).toEqual([expect.stringContaining('more')]);
  });
});

describe('what is found', () => {
  it('is what does not speak against the firm, each with what is still to be asked; the rest is counted', async () => {
    const { answer } = await ask('/api/v1/supports?place=022012&employees=30');
    expect(answer).toMatchObject({
      total: 2,
      statuses: { eligible: 0, likely: 2, near: 0, ineligible: 1 },
      results: [
        { id: 'gyomu-kaizen', match: { status: 'likely' } },
        {
          id: 'setsubi-hojo',
          match: { open: [{ text: expect.stringContaining('計画の認定'), requirement: { id: 'plan' } }] },
        },
      ],
    });
  });

  it('shows 対象外 with what speaks against it, in words and as data, when it is asked for', async () => {
    const { answer } = await ask('/api/v1/supports?place=022012&status=ineligible');
    expect(answer.results).toMatchObject([
      {
        id: 'hirosaki-yushi',
        match: {
          statusText: '対象外',
          against: [{ text: expect.stringContaining('弘前市'), requirement: { kind: 'place' } }],
        },
      },
    ]);
  });

  it('of a support nobody is told whether it is for them who says nothing of themselves', async () => {
    expect((await ask('/api/v1/supports/setsubi-hojo')).answer).not.toHaveProperty('match');
    expect((await ask('/api/v1/supports/setsubi-hojo?place=022012&employees=5')).answer).toMatchObject({
      match: { status: 'eligible', open: [], against: [] },
      support: { condition: { of: [{ source: '要綱 第3条' }, {}] } },
    });
  });

  it('a firm that gives its number is told by what is publicly known, and what it says itself goes before', async () => {
    const known = { corporateNumber: '7000012050002' };
    expect((await ask('/api/v1/match', known)).answer.profile).toMatchObject({ headOffice: '022012' });
    const moved = { ...known, headOffice: '022021' };
    expect((await ask('/api/v1/match', moved)).answer.profile).toMatchObject({ headOffice: '022021' });
  });

  it('leads from question to question until nothing is left, and asks nothing that was skipped', async () => {
    const first = (await ask('/api/v1/questions/next?place=022012')).answer.question;
    expect(first).toMatchObject({ id: expect.any(String), text: expect.stringMatching(/[ぁ-ん]/) });
    const seen: string[] = [];
    for (let at = 0; at < 20; at += 1) {
      const skips = seen.map((id) => `&skip=${encodeURIComponent(id)}`).join('');
      const { question } = (await ask(`/api/v1/questions/next?place=022012${skips}`)).answer;
      if (question === null) break;
      expect(seen).not.toContain(question.id);
      seen.push(question.id);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.length).toBeLessThan(20);
  });

  it('is held against the asked supports alone', async () => {
    const { answer } = await ask('/api/v1/match?support=setsubi-hojo', FIRM);
    expect(answer.results).toMatchObject([{ id: 'setsubi-hojo', match: { status: 'eligible' } }]);
  });
});

describe('what can’t be answered is told in Japanese, with its place', () => {
  it.each([
    ['/api/v1/supports?employees=many', { parameter: 'employees', detail: '半角の数字で指定してください' }],
    ['/api/v1/supports?employee=8', { parameter: 'employee', detail: expect.stringContaining('ありません') }],
    ['/api/v1/supports?q=a&q=b', { parameter: 'q', detail: '一つだけ指定してください' }],
    ['/api/v1/supports?per_page=101', { parameter: 'per_page', detail: '100以下で指定してください' }],
    ['/api/v1/supports?place=022012&place=1', { parameter: 'place' }],
    ['/api/v1/supports?place=022013', { parameter: 'place', detail: '検査数字が合いません' }],
    ['/api/v1/supports?by=2026-02-31', { parameter: 'by', detail: 'この日付はありません' }],
    ['/api/v1/supports?a.plan=yes', { parameter: 'a.plan', detail: '0、1 のどれかを指定してください' }],
    ['/api/v1/supports?purpose=fame', { parameter: 'purpose' }],
    ['/api/v1/supports/gyomu-kaizen?page=2', { parameter: 'page' }],
    ['/api/v1/places?page=2', { parameter: 'page' }],
  ])('%s', async (path, error) => {
    const { status, answer } = await ask(path);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ title: 'パラメーターが正しくありません', errors: [error] });
  });

  it.each([
    ['employees', { employees: -1 }, '#/employees'],
    ['an answer that is none', { answers: { plan: 'yes' } }, '#/answers/plan'],
    ['a key that nobody knows', { employee: 8 }, '#/employee'],
    ['a purpose that nobody knows', { purposes: ['fame'] }, '#/purposes/0'],
    ['a number whose check digit is wrong', { corporateNumber: '1000012050002' }, '#/corporateNumber'],
  ])('POST /api/v1/match: %s', async (_, sent, pointer) => {
    const { status, answer } = await ask('/api/v1/match', sent);
    expect(status).toBe(422);
    expect(answer.errors).toMatchObject([{ pointer, detail: expect.stringMatching(/[ぁ-ん]/) }]);
  });

  it('a support that is not public is not there', async () => {
    expect(await ask('/api/v1/supports/no-such')).toMatchObject({
      status: 404,
      answer: { status: 404, type: '/api#problem-not-found' },
    });
  });
});
