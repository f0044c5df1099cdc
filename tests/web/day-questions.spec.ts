import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { daySupports } from './day-supports.ts';
import { fakeServices } from './fake-services.ts';
import { everybodyIs } from './signed-in.ts';

const QUESTIONS = '/find/questions?purpose=founding&past=-kinds';

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = createApp(fakeServices({ supports: await daySupports(), people: everybodyIs(null) }));
});
const body = async (path: string) => (await app.request(path)).text();
const leadsTo = async (path: string) => {
  const location = (await app.request(path)).headers.get('location') ?? '';
  return new URL(location, 'http://localhost').searchParams;
};
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is said by the expectations
const json = async (path: string): Promise<any> => (await app.request(path)).json();

describe('a firm that is asked when it was founded', () => {
  it('gets a field for a day, with a name and what helps to answer', async () => {
    const html = await body(QUESTIONS);
    expect(html).toContain('<h1>創業した日はいつですか</h1>');
    expect(html).toMatch(
      /<input type="date" id="value" name="value"[^>]* aria-label="創業した日はいつですか" aria-describedby="answer-help"/,
    );
  });

  it.each([['2023-04-01'], ['令和5年4月1日'], ['Ｒ５．４．１']])(
    'may answer %s; the address then holds the day, and no years',
    async (typed) => {
      const query = await leadsTo(`${QUESTIONS}&answering=foundedOn&value=${encodeURIComponent(typed)}`);
      expect([query.get('founded'), query.get('years')]).toEqual(['2023-04-01', null]);
    },
  );

  it('is told what a day looks like when it has answered something else', async () => {
    expect(await body(`${QUESTIONS}&answering=foundedOn&value=3年前`)).toMatch(
      /role="alert">.*日付を「令和5年4月1日」か「2023-04-01」のように/s,
    );
  });

  it('is not asked for its years', async () => {
    expect(await body(`${QUESTIONS}&founded=2023-04-01`)).toContain('<h1>取組を始めるのはいつですか</h1>');
    const { question } = await json('/api/v1/questions/next?purpose=founding&founded=2023-04-01&skip=kinds');
    expect(question).toMatchObject({ id: 'startsOn', answer: { kind: 'date' } });
  });

  it('who gives its number has told the day, and its years are not kept', async () => {
    const query = await leadsTo(`${QUESTIONS}&number=7000012050002`);
    expect([query.get('founded'), query.get('years')]).toEqual(['2023-04-01', null]);
    const said = await leadsTo(`${QUESTIONS}&number=7000012050002&years=40`);
    expect([said.get('founded'), said.get('years')]).toEqual([null, '40']);
  });
});

describe('what is found for a day', () => {
  it('is told with the day as people write it, and no link holds years', async () => {
    const html = await body('/find/results?founded=2023-04-01&starts=2026-12-01');
    expect(html).toContain('<li>令和5年4月1日創業</li>');
    expect(html).toContain('<li>令和8年12月1日に取組開始</li>');
    expect(html).toContain('/supports/young?founded=2023-04-01&amp;starts=2026-12-01');
    expect(html).not.toContain('years=');
  });

  it('says on the page of a support that asks for years whether they are met', async () => {
    expect(await body('/supports/young?founded=2023-04-01')).toContain('<span aria-hidden="true">○</span>');
    expect(await body('/supports/young?founded=2013-04-01')).toContain('<span aria-hidden="true">×</span>');
  });

  it('is the same for programs', async () => {
    const { understood, results } = await json('/api/v1/supports?founded=2023-04-01&starts=2026-12-01');
    expect(understood.profile).toEqual({
      ...{ foundedOn: '2023-04-01', startsOn: '2026-12-01', yearsSinceFounding: 3 },
    });
    expect(results.map(({ match }: { match: { status: string } }) => match.status)).toEqual([
      'eligible',
      'eligible',
      'eligible',
    ]);
    expect(await json('/api/v1/supports/since-april?founded=2023-03-31')).toMatchObject({
      match: { against: [{ text: '令和5年4月1日以降に創業したこと', requirement: { kind: 'date' } }] },
    });
    expect((await json('/api/v1/supports?founded=2023-02-29')).errors).toMatchObject([
      { parameter: 'founded', detail: 'この日付はありません' },
    ]);
  });
});
