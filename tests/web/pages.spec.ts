import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { fakeLedger, ROWS } from './fake-ledger.ts';
import { type FakeServices, fakeServices } from './fake-services.ts';
import { everybodyIs, sentBy } from './signed-in.ts';

let services: FakeServices;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  services = fakeServices();
  app = createApp(services);
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** What a reader sees: the page without its tags. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('every page', () => {
  test.each(['/', '/years', '/programs/p1', '/findings', '/check', '/rules', '/nothing'])(
    '%s is Japanese, has a skip link, and says 見本データ while the ledger holds the sample',
    async (path) => {
      const { text } = await get(path);
      expect(text).toMatch(/^<!DOCTYPE html><html lang="ja">/);
      expect(text).toContain('<a class="skip-link" href="#main">');
      expect(words(text)).toContain('見本データ');
    },
  );

  test('forbids scripts and styles inside pages, and all other hosts', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test.each(['/', '/years/2020/policies/1', '/programs/p1', '/findings', '/check'])(
    '%s has no inline script, no style attribute and no address of another host',
    async (path) => {
      const { text } = await get(path);
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(text).not.toMatch(/\sstyle="|<style/);
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    },
  );

  test('is answered with 304 when a reader who is not signed in has it already', async () => {
    app = createApp({ ...services, people: everybodyIs(null) });
    const etag = (await get('/years')).headers.get('etag')!;
    expect((await get('/years', { 'if-none-match': etag })).status).toBe(304);
  });

  test('says what to do when there is no such page', async () => {
    const { status, text } = await get('/programs/unknown');
    expect(status).toBe(404);
    expect(words(text)).toContain('このページはありません');
  });

  test('says what to do when we fail, and shows nothing of the inside', async () => {
    services.ledger.years = () => Promise.reject(new Error('secret at line 12'));
    const { status, text } = await get('/years');
    expect(status).toBe(500);
    expect(words(text)).toContain('入力した内容は台帳に記録されていません');
    expect(text).not.toContain('secret');
    expect(services.errors).toHaveLength(1);
  });

  test('an empty ledger still opens the doors', async () => {
    app = createApp(fakeServices({ ledger: fakeLedger({ isEmpty: true }) }));
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(words(text)).toContain('台帳にはまだ年次報告がありません');
    expect(words(text)).not.toContain('見本データ');
  });
});

describe('a policy in a year', () => {
  const names = (html: string) =>
    [...html.matchAll(/<th scope="row" class="name">.*?<a [^>]*>([^<]+)</gs)].map(([, name]) => name);

  test('is listed as on the paper', async () => {
    const { text } = await get('/years/2020/policies/1');
    expect(names(text)).toEqual(ROWS.map(({ name }) => name));
    expect(text).toContain('rowspan="3"');
  });

  test('is sorted by a link; rows without a value come last', async () => {
    const { text } = await get('/years/2020/policies/1?sort=cost&order=desc');
    expect(names(text).slice(0, 2)).toEqual(['離職者再就職訓練事業', '津軽塗後継者確保事業']);
    expect(names(text).at(-1)).toBe('若手技能者交流事業');
    expect(text).toContain('aria-sort="descending"');
  });

  test('shows how its total comes about, and which printed total does not agree', async () => {
    const text = words((await get('/years/2020/policies/1')).text);
    expect(text).toContain('小計 = 7事業の合計（再掲を除く） 431,404');
    expect(text).toContain('事業費：計算との差 10');
  });

  test('leads from a figure to the line that states it', async () => {
    expect((await get('/years/2020/policies/1')).text).toContain('href="/documents/doc-2020#L321"');
    expect((await get('/documents/doc-2020')).text).toContain('<tr id="L321">');
  });

  test('is data, too: numbers as numbers, one head row, each with its origin', async () => {
    const { text, headers } = await get('/years/2020/policies/1.csv');
    const [head, first] = text.replace('\uFEFF', '').split('\r\n');
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(head).toMatch(/^年度,基本方針番号,番号,取組の柱,事業名,新規/);
    expect(first).toContain('りんご加工人財育成事業,1,0,1,0,1111,,,1111,R1-R3');
    expect(first).toMatch(/report-r2\.txt,,321$/);
  });
});

describe('a program', () => {
  test('shows the other statement where documents disagree', async () => {
    const text = words((await get('/programs/p1')).text);
    expect(text).toMatch(/別の記載 1,117 場所 個票 580行目/);
    expect(text).toContain('施策一覧の記載を採用しました。');
  });

  test('draws a chart that says its values in words, with a table beside it', async () => {
    const { text } = await get('/programs/p1');
    expect(text).toContain('aria-label="県内就職者数：令和元年度 58名、令和2年度 22名、令和3年度 延べ 41名"');
    expect(words(text)).toContain('数値を表で見る （県内就職者数）');
  });

  const decide = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request('/programs/p1/lineage', { ...sentBy(fields), headers });

  test('keeps what a person decides of its lineage, with name and reason', async () => {
    const fields = {
      link: 'link-1',
      state: 'confirmed',
      reason: '要綱が同じ',
      kind: 'succeeded',
    };
    const response = await decide(fields);
    expect(response.status).toBe(303);
    expect(services.ledger.decisions).toEqual([
      { linkId: 'link-1', state: 'confirmed', by: '田中', reason: '要綱が同じ', kind: 'succeeded' },
    ]);
  });

  test('asks for the reason when it is missing', async () => {
    const response = await decide({ link: 'link-1', state: 'confirmed', reason: ' ' });
    expect(response.status).toBe(422);
    expect(words(await response.text())).toContain('理由を入れてください');
    expect(services.ledger.decisions).toEqual([]);
  });

  test('keeps which of two contradicting costs holds', async () => {
    const fields = {
      owner: 'p1',
      year: '2020',
      attribute: 'cost',
      choice: '1',
      reason: '決算書による',
    };
    const response = await app.request('/programs/p1/facts', sentBy(fields));
    expect(response.status).toBe(303);
    expect(services.ledger.facts).toEqual([
      {
        programId: 'p1',
        fiscalYear: 2020,
        attribute: 'cost',
        value: 1117,
        by: '田中',
        reason: '決算書による',
      },
    ]);
  });

  test('refuses a form that another site sends', async () => {
    const fields = { link: 'link-1', state: 'confirmed', reason: 'x' };
    const response = await decide(fields, { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' });
    expect(response.status).toBe(403);
    expect(services.ledger.decisions).toEqual([]);
  });
});

describe('findings', () => {
  test('stand with both statements, what differs marked, and a link to the rule', async () => {
    const { text } = await get('/findings');
    expect(text).toContain('<mark>58</mark>名');
    expect(text).toContain('<mark>85</mark>名');
    expect(text).toContain('href="/rules/program-cost"');
  });

  test('say their severity in words and shape', async () => {
    const text = words((await get('/findings')).text);
    expect(text).toContain('● 誤り');
    expect(text).toContain('▲ ほぼ誤り');
  });

  test('are filtered by the address, and say so when none is left', async () => {
    expect(words((await get('/findings?severity=error')).text)).not.toContain('前年度の値が');
    expect(words((await get('/findings?rule=none')).text)).toContain('この条件に合う指摘はありません');
  });
});

describe('search', () => {
  test('finds, and repeats what was asked', async () => {
    const text = words((await get(`/search?q=${encodeURIComponent('りんご')}`)).text);
    expect(text).toContain('「りんご」の検索結果');
    expect(text).toContain('りんご加工人財育成事業');
  });

  test('says what to try when nothing is found, and never runs what was typed', async () => {
    const { text } = await get(`/search?q=${encodeURIComponent('<script>x</script>')}`);
    expect(words(text)).toContain('言葉を短くする');
    expect(text).not.toContain('<script>x');
  });
});

describe('a search for a misspelt name', () => {
  test('offers the names that look like it', async () => {
    const { text } = await get(`/search?q=${encodeURIComponent('りんご加エ人財')}`);
    expect(words(text)).toContain('よく似た名前があります。 りんご加工人財育成事業');
  });
});

describe('contradictions about a program', () => {
  test('stand side by side on its page, each statement with its place', async () => {
    const { text } = await get('/programs/p1');
    const section = words(text.slice(text.indexOf('id="disputes"'), text.indexOf('id="lineage"')));
    expect(section).toContain('食い違う記載');
    expect(section).toMatch(/事業費 令和2年度 1,111 ?千円 施策一覧 321行目 .*個票/);
  });

  test('are found by the name of a program', async () => {
    const { text } = await get(`/findings?name=${encodeURIComponent('  りんご ')}`);
    expect(text).toContain('name="name" value="りんご"');
  });
});
