import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { fakePrinter, fakeReport } from './fake-report.ts';
import { type FakeServices, fakeServices } from './fake-services.ts';
import { everybodyIs, person, sentBy } from './signed-in.ts';

let services: FakeServices;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  services = fakeServices();
  app = createApp(services);
});

const REPORT = '/years/2020/report';

/** What a reader sees: the page without its tags. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const get = async (path: string) => {
  const response = await app.request(path);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, words: words(text) };
};
const post = (path: string, fields: Record<string, string>) => app.request(path, sentBy(fields));

describe('the report of a year', () => {
  test('is opened from the year and lists its sections with what is wrong in each', async () => {
    expect((await get('/years/2020')).text).toContain(`href="${REPORT}"`);
    const page = await get(REPORT);
    expect(page.words).toContain('令和2年度の年次報告');
    expect(page.words).toMatch(/① 中小企業の担い手の確保を図ること ● 誤り 1 ▲ ほぼ誤り 1|施策一覧 ● 誤り 1/);
  });

  test('prints both statements beside the place where the contradiction is printed', async () => {
    const { text } = await get(`${REPORT}/master-list`);
    const [, afterRow] = text.split('りんご加工人財育成事業</a>');
    expect(words(afterRow!.slice(0, 3000))).toMatch(
      /誤り .*ここの記載 1,117千円（個票.*もう一方の記載 1,111千円（施策一覧/,
    );
    expect(text).toContain('href="/rules/program-cost"');
    expect(text).toContain('href="/programs/p1#disputes"');
  });

  test('leads from every id of the document to the page that shows it', async () => {
    const response = await app.request(`${REPORT}/program-1-3`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`${REPORT}/policy-1?edition=published#program-1-3`);
  });

  test.each(['published', 'corrected', 'draft'])(
    'is read as %s, and the choice is kept while leafing',
    async (edition) => {
      const page = await get(`${REPORT}/policy-1?edition=${edition}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain(`${REPORT}?edition=${edition}`);
    },
  );

  test.each([`${REPORT}?edition=7`, '/years/1999/report', `${REPORT}/nowhere`])(
    '%s is said not to be there',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(404);
      expect(page.words).toContain('このページはありません');
    },
  );

  test.each([
    REPORT,
    `${REPORT}/policy-1`,
    `${REPORT}/publish`,
    `${REPORT}/texts/foreword`,
    `${REPORT}/errata`,
  ])('%s has no inline script, no style attribute and no address of another host', async (path) => {
    const { text } = await get(path);
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(text).not.toMatch(/\sstyle="|<style/);
    expect(text).not.toMatch(/(?:src|href)="(?:https?:|data:)?\/\//);
  });
});

describe('printing', () => {
  const ordered = async (format: string, edition = 'draft') => {
    const response = await post(`${REPORT}/prints`, { format, edition });
    expect(response.status).toBe(303);
    return response.headers.get('location')!;
  };
  const finished = (place: string) =>
    vi.waitFor(async () => {
      const page = await get(place);
      expect(page.words).toContain('できました');
      return page;
    });

  test('makes the file and says how large it is and what could not be printed', async () => {
    const place = await ordered('pdf');
    expect(place).toMatch(/\/prints\/[0-9a-f]{32}$/);
    const page = await finished(place);
    expect(page.words).toContain('12ページ');
    expect(page.words).toContain('①1「りんご加工人財育成事業」 「𠮷」の字形がありません。');
    const file = await app.request(`${place}/file`);
    expect(file.headers.get('content-disposition')).toBe(
      `inline; filename="annual-report-2020-draft.pdf"; filename*=UTF-8''${encodeURIComponent('令和2年度 年次報告 案.pdf')}`,
    );
    expect(await file.text()).toBe('%PDF pdf');
  });

  test('says in words which step runs, and the page asks again by itself, with or without scripts', async () => {
    const print = () => new Promise<never>(() => {});
    services = fakeServices({ report: fakeReport({ printer: { ...fakePrinter, print } }) });
    app = createApp(services);
    const place = await ordered('pdf');
    const page = await get(place);
    expect(page.words).toMatch(/[0-4]\/4 (?:紙面を組んでいます|台帳から|順番を|章と)/);
    expect(page.text).toContain('<noscript><meta http-equiv="refresh" content="2"/></noscript>');
    expect(page.text).toContain('data-refresh="true"');
    expect(page.headers.get('cache-control')).toContain('no-store');
  });

  test('tells why nothing was printed', async () => {
    const place = await ordered('pdf', '9');
    await vi.waitFor(async () =>
      expect((await get(place)).words).toContain('この年度の記録は台帳にありません。'),
    );
  });

  test.each([
    [{ format: 'exe', edition: 'draft' }, 422, 'その形式は作れません'],
    [{ format: 'pdf', edition: 'x' }, 422, 'その形式は作れません'],
  ])('refuses %o', async (fields, status, message) => {
    const response = await post(`${REPORT}/prints`, fields);
    expect(response.status).toBe(status);
    expect(words(await response.text())).toContain(message);
  });

  test('shows a job neither to who does not know its id, nor under another year', async () => {
    const place = await ordered('pdf');
    expect((await get(`${REPORT}/prints/${'0'.repeat(32)}`)).status).toBe(404);
    expect((await get(place.replace('2020', '2021'))).status).toBe(404);
  });

  test('makes one A4 page of a program', async () => {
    expect((await get('/programs/p1')).text).toContain('href="/programs/p1/sheet.pdf"');
    const response = await app.request('/programs/p1/sheet.pdf');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(await response.text()).toContain('りんご加工人財育成事業');
  });
});

describe('publishing', () => {
  const publish = (fields: Record<string, string>) => post(`${REPORT}/publish`, fields);

  test('shows first what will be frozen, what is wrong and which texts are late', async () => {
    const page = await get(`${REPORT}/publish`);
    expect(page.words).toContain('第1版として公表する');
    expect(page.words).toContain('7事業（ほかに再掲1件）');
    expect(page.words).toContain('直っていない誤り 1');
    expect(page.words).toContain('はじめに 前年度の文（令和元年度）のまま');
  });

  test('asks why it may go out so', async () => {
    const response = await publish({ waiver: '' });
    expect(response.status).toBe(422);
    expect(words(await response.text())).toContain('このまま公表する理由を入れてください。');
    expect(services.report.published).toEqual([]);
  });

  test('gives a proof of receipt with the frozen files', async () => {
    const response = await publish({ by: '田中', waiver: '担当課に照会中' });
    expect(response.headers.get('location')).toBe(`${REPORT}/editions/1`);
    await vi.waitFor(() => expect(services.report.published[0]!.files).toHaveLength(2));
    const page = await get(`${REPORT}/editions/1`);
    expect(page.words).toContain('第1版を公表しました');
    expect(page.words).toMatch(/公表した人 田中 .*理由：担当課に照会中/);
    expect(page.words).toContain('ab'.repeat(32));
    const file = await app.request(`${REPORT}/editions/1/files/annual-report-2020-1.pdf`);
    expect(await file.text()).toBe('%PDF pdf');
  });

  test('a button that is pressed twice leads twice to the one receipt; what somebody else published is told', async () => {
    const order = { by: '田中', waiver: '照会中', edition: '1' };
    const pressed = await Promise.all([publish(order), publish(order)]);
    expect(pressed.map(({ headers }) => headers.get('location'))).toEqual(
      Array(2).fill(`${REPORT}/editions/1`),
    );
    expect(services.report.published).toHaveLength(1);
    const other = await publish({ ...order, by: '佐藤' });
    expect(words(await other.text())).toContain('田中さんが第1版を公表しました');
  });

  test('makes the files of an edition again when printing was stopped', async () => {
    const print = vi.fn(fakePrinter.print).mockRejectedValueOnce(new Error('stopped'));
    services = fakeServices({ report: fakeReport({ printer: { ...fakePrinter, print } }) });
    app = createApp(services);
    await publish({ by: '田中', waiver: '照会中' });
    await vi.waitFor(async () =>
      expect((await get(`${REPORT}/editions/1`)).words).toContain('ファイルがそろっていません'),
    );
    expect((await post(`${REPORT}/editions/1/files`, {})).status).toBe(303);
    const names = () => services.report.published[0]!.files.map(({ name }) => name);
    await vi.waitFor(() => expect(names()).toContain('annual-report-2020-1.pdf'));
  });

  test('makes a second edition with the 正誤表 once a fact is corrected, and refuses one that is the same', async () => {
    await publish({ by: '田中', waiver: '照会中' });
    const again = await publish({ by: '田中', waiver: '照会中' });
    expect(words(await again.text())).toContain('変わったところはありません');
    services.report.isMended = true;
    app = createApp(services);
    await publish({ by: '佐藤', waiver: '文章は次の版で' });
    const errata = await get(`${REPORT}/errata`);
    expect(errata.words).toContain('1,117 千円 1,111 千円');
    expect(errata.words).toContain('第1版 → 第2版');
    expect(errata.text).toContain('href="/programs/p1"');
    expect((await get(`${REPORT}/errata.csv`)).text).toContain('1,117千円');
  });
});

describe('texts that only people write', () => {
  test('refuses a text that is too long and loses none of it', async () => {
    const long = '長い文。'.repeat(16_000);
    const response = await post(`${REPORT}/texts/foreword`, {
      body: long,
      by: '海野',
      version: '0',
      wants: 'written',
    });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain('本文が64,000字あります');
    expect(text).toContain(long);
  });

  const FOREWORD = `${REPORT}/texts/foreword`;

  test('are listed with how each stands', async () => {
    const page = await get(`${REPORT}/texts`);
    expect(page.words).toMatch(/はじめに ○ 前年度の文（令和元年度）のまま/);
    expect(page.words).toMatch(/中小企業振興基本条例 ● 文書から/);
    expect(page.words).toMatch(/担い手の確保 ○ まだない/);
  });

  test('are saved as a new version with a name', async () => {
    const response = await post(FOREWORD, {
      body: '今年の言葉。\n\n次の段落。',
      by: '田中',
      version: '0',
      wants: 'written',
    });
    expect(response.headers.get('location')).toBe(`${FOREWORD}?saved=1`);
    expect(services.report.saved[0]).toMatchObject({
      paragraphs: ['今年の言葉。', '次の段落。'],
      author: '田中',
    });
  });

  test('are shown as they will be printed before they are saved', async () => {
    const response = await post(FOREWORD, { body: '<b>試し</b>', version: '0', wants: 'preview' });
    const text = await response.text();
    expect(text).toContain('印刷の形（まだ保存していません）');
    expect(text).toContain('&lt;b&gt;試し&lt;/b&gt;');
    expect(services.report.saved).toEqual([]);
  });

  test('keep last year’s words only when a person says so', async () => {
    const page = await get(FOREWORD);
    expect(page.words).toContain('前年度の文をそのまま使う');
    await post(`${FOREWORD}/keep`, { by: '田中', version: '0' });
    expect(services.report.saved[0]).toMatchObject({ paragraphs: ['前の年度の言葉。'], state: 'written' });
  });

  test('show both when somebody else has saved meanwhile, and lose neither', async () => {
    await post(FOREWORD, { body: '佐藤の文。', by: '佐藤', version: '0', wants: 'written' });
    const response = await post(FOREWORD, { body: '田中の文。', by: '田中', version: '0', wants: 'written' });
    expect(response.status).toBe(409);
    const text = await response.text();
    expect(words(text)).toContain('佐藤さんが第1稿を保存しました');
    expect(text).toMatch(/<textarea[^>]*>田中の文。/);
    expect(text).toContain('name="version" value="1"');
  });

  test('show what each version changed', async () => {
    await post(FOREWORD, { body: '同じ。\n前の文。', by: '佐藤', version: '0', wants: 'written' });
    await post(FOREWORD, { body: '同じ。\n後の文。', by: '田中', version: '1', wants: 'written' });
    expect((await get(FOREWORD)).words).toMatch(
      /第2稿 .*田中 前の稿との違い 消した 前 の文。 加えた 後 の文。/,
    );
  });

  test('a new case study begins empty and takes a picture with words for who does not see it', async () => {
    const begun = await post(`${REPORT}/texts`, { policy: '1' });
    const place = begun.headers.get('location')!;
    expect(place).toBe(`${REPORT}/texts/case-study-1-2`);
    const body = new FormData();
    const fields = {
      firms: '見本商店、青森市',
      body: '販路が広がった。',
      version: '0',
      wants: 'written',
    };
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('picture', new File([new Uint8Array([0x89, 0x50])], 'a.png', { type: 'image/png' }));
    const silent = await app.request(place, { method: 'POST', body });
    expect(words(await silent.text())).toContain('写真の説明を入れてください');
    body.append('alt', '店の前に並ぶ人');
    await app.request(place, { method: 'POST', body });
    expect(services.report.saved[0]!.details).toEqual({
      program: null,
      firms: [{ name: '見本商店', place: '青森市' }],
      pictures: [{ id: 'ab12cd34ab12cd34', alt: '店の前に並ぶ人', caption: null }],
    });
    expect((await app.request('/report-pictures/ab12cd34ab12cd34')).headers.get('content-type')).toBe(
      'image/png',
    );
  });
});

describe('for those who may only read', () => {
  beforeEach(() => {
    services = fakeServices({ people: everybodyIs(person('商工会議所', ['partner-editor'])) });
    app = createApp(services);
  });

  test.each([
    `${REPORT}/prints`,
    `${REPORT}/publish`,
    `${REPORT}/texts`,
    `${REPORT}/texts/foreword`,
    `${REPORT}/texts/foreword/keep`,
  ])('nothing is changed by %s', async (path) => {
    expect(
      (await post(path, { by: 'x', body: 'x', format: 'pdf', edition: 'draft', policy: '1' })).status,
    ).toBe(403);
  });

  test('the report is read, without the buttons', async () => {
    const page = await get(REPORT);
    expect(page.words).toContain('目次');
    expect(page.words).not.toContain('PDF を作る');
  });
});
