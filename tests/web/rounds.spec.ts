import { beforeEach, describe, expect, test } from 'vitest';
import { ROLES } from '../../src/people/index.ts';
import { ACCEPTED, DRAFT, RETURNED, roundHouse } from './round-visitors.ts';

let house: ReturnType<typeof roundHouse>;
beforeEach(() => {
  house = roundHouse();
});

const see = async (path: string) => (await house.as('secretariat').get(path)).text;

describe('who sees which page of the round', () => {
  const board = ['secretariat', 'auditor', 'administrator'];
  const run = ['secretariat'];
  const own = ['division-editor', 'division-approver', 'partner-editor'];
  const answer = [...own, 'secretariat', 'auditor'];

  test.each([
    ['/rounds', board],
    ['/rounds/2025', board],
    ['/rounds/2025/board.xlsx', board],
    ['/rounds/2025/organisations/o2', board],
    ['/rounds/2024/record', board],
    ['/rounds/new', run],
    ['/rounds/2025/close', run],
    ['/rounds/2025/programs/new', run],
    ['/rounds/2025/organisations/o2/forms', run],
    ['/rounds/mine', own],
    ['/rounds/2025/upload', [...own, 'secretariat']],
    ['/rounds/2025/forms', own],
    ['/rounds/2025/answers/a2', answer],
    ['/rounds/2025/answers/a2/history', answer],
    ['/rounds/2025/answers/a2/form', answer],
  ])('%s', async (path, allowed) => {
    const seen = [];
    for (const role of ROLES) if ((await house.as(role, 'o2').get(path)).status === 200) seen.push(role);
    expect(seen.sort()).toEqual([...allowed].sort());
    expect(house.errors).toEqual([]);
  });

  test('nobody sees another organisation’s answer by its address', async () => {
    for (const role of ['division-editor', 'division-approver', 'partner-editor'] as const) {
      expect((await house.as(role, 'o9').get('/rounds/2025/answers/a2')).status).toBe(403);
    }
  });

  test.each([
    '/rounds/1999',
    '/rounds/1999/record',
    '/rounds/2025/answers/none',
    '/rounds/2025/organisations/none',
  ])('%s is no page', async (path) => expect((await house.as('secretariat').get(path)).status).toBe(404));
});

describe('the board', () => {
  test('a cell says how many and for how many days; the last row adds up', async () => {
    const text = await see('/rounds/2025');
    expect(text).toContain('130件のうち37件を受理しました');
    expect(text).toMatch(/organisations\/o2\?state=draft">1<\/a><span class="state-cell__days">22日/);
    expect(text).toMatch(/計 25組織<\/th><td class="count">19<\/td>/);
  });

  test('is narrowed and sorted by links', async () => {
    const late = await see('/rounds/2025?show=late');
    expect(late).toContain('>環境政策課</a>');
    expect(late).not.toContain('>産業政策課</a>');
    const sorted = await see('/rounds/2025?sort=oldest');
    expect(sorted).toMatch(/aria-sort="descending"[^>]*><a class="sort"/);
    expect(await see('/rounds/2025?show=nothing&sort=nothing')).toContain('計 25組織');
  });

  test('an administrator, who reads no answers, is led to none', async () => {
    const { text } = await house.as('administrator').get('/rounds/2025');
    expect(text).toContain('産業政策課');
    expect(text).not.toContain('/organisations/o2');
    expect(text).not.toContain('この照会ですること');
  });

  test('says whom a reminder reaches, and reminds', async () => {
    expect(await see('/rounds/2025')).toMatch(/次の\d+組織の担当者と承認者/);
    const { location } = await house.as('secretariat').post('/rounds/2025/remind');
    expect(location).toBe('/rounds/2025?done=reminded&count=12');
    expect(await see(location)).toContain('催促のメールを12通、送信に回しました。');
  });

  test('changes the days', async () => {
    const days = { submitBy: '2026-06-01', approveBy: '2026-06-08', acceptBy: '2026-06-22', threshold: '20' };
    const { location } = await house.as('secretariat').post('/rounds/2025/days', days);
    expect(location).toBe('/rounds/2025?done=changed');
    expect(await see('/rounds/2025')).toContain('提出 令和8年6月1日（月）');
  });

  test('a program more is asked for by name, organisation and policy', async () => {
    const { post } = house.as('secretariat');
    const wrong = await post('/rounds/2025/programs', { name: '灯台事業', organisation: '灯台課' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('「灯台課」という組織はありません。');
    expect(wrong.text).toContain('<a href="#policy">基本方針を選んでください。</a>');
    const right = await post('/rounds/2025/programs', {
      name: '灯台事業',
      organisation: '産業政策課',
      policy: '3',
    });
    expect(right.location).toBe('/rounds/2025?done=added');
    expect(await see('/rounds/2025/organisations/o2')).toContain('灯台事業');
  });
});

describe('one’s own answers', () => {
  test('what came back stands first, with why', async () => {
    const { text } = await house.as('division-editor', RETURNED.owner).get('/rounds/mine');
    expect(text).toContain('差し戻しの理由：参加者数が項目の表と合いません。');
    expect(text).toContain('提出の期限は令和8年5月29日（金）です。');
    expect(text).toContain('あと2日です。');
    expect(text.indexOf('差し戻し</span>')).toBeLessThan(text.indexOf('未着手</span>'));
  });

  test('whoever belongs nowhere is told what to do', async () => {
    const { text } = await house.as('division-editor', null).get('/rounds/mine');
    expect(text).toContain('管理者に、利用者の登録を確かめるよう知らせてください。');
  });

  test('forms are handed out for one’s own organisations only', async () => {
    const { get } = house.as('division-editor', DRAFT.owner);
    const own = await get('/rounds/2025/forms?organisation=o2&shape=one-each');
    expect(own.headers.get('content-disposition')).toContain('.zip');
    expect((await get('/rounds/2025/forms?organisation=o3')).status).toBe(404);
  });
});

describe('forms that come back', () => {
  const handed = (...names: string[]) => {
    const form = new FormData();
    for (const name of names) form.append('file', new File(['PK'], name));
    return form;
  };

  test('are told one by one, with the way to what was returned', async () => {
    const { post, get } = house.as('division-editor', DRAFT.owner);
    const { text } = await post('/rounds/2025/upload', handed('a.xlsx', 'mistake.xlsx', '../../b.txt'));
    expect(house.round.uploads).toEqual(['a.xlsx', 'mistake.xlsx', 'b.txt']);
    expect(text).toContain('3ファイルのうち、1ファイルを取り込みました。');
    expect(text).toContain('様式のファイルではありません。');
    expect((await get('/rounds/2025/upload/returned/returned-1')).status).toBe(200);
    expect((await get('/rounds/2025/upload/returned/other')).status).toBe(404);
  });

  test('may be sent to the secretariat, which takes them for every organisation and leads back to the board', async () => {
    const { text } = await house.as('secretariat').post('/rounds/2025/upload', handed('a.xlsx'));
    expect(text).toContain('1ファイルのうち、1ファイルを取り込みました。');
    expect(text).toContain('href="/rounds/2025">進み具合へ');
    expect(await see('/rounds/2025')).toContain('届いた様式（Excel）を取り込む');
  });

  test('need a file, and are at most a hundred', async () => {
    const { post } = house.as('division-editor', DRAFT.owner);
    expect((await post('/rounds/2025/upload', new FormData())).text).toContain('ファイルを選んでください。');
    const many = handed(...Array.from({ length: 101 }, (_, i) => `${i}.xlsx`));
    expect((await post('/rounds/2025/upload', many)).text).toContain(
      '一度に取り込めるのは100ファイルまでです。',
    );
  });
});

describe('closing', () => {
  test('what stands against it leads to where it is', async () => {
    expect(await see('/rounds/2025/close')).toContain('産業政策課：受理していない回答が4件あります。');
    const { status, text } = await house.as('secretariat').post('/rounds/2025/close');
    expect(status).toBe(422);
    expect(text).toContain('受理していない回答が93件あります。');
  });

  test('once all is accepted it closes, leaves its record, and leads to the report', async () => {
    for (const one of house.round.held.values()) {
      one.answer = { ...one.answer, state: 'accepted', holder: 'nobody' };
    }
    expect(await see('/rounds/2025/close')).toContain('すべての回答を受理しました。');
    const { location } = await house.as('secretariat').post('/rounds/2025/close');
    expect(location).toBe('/rounds/2025/record?done=closed');
    const record = await see(location);
    expect(record).toContain('令和7年度の年次報告の案へ進む');
    expect(record).toContain('href="/years/2025/report"');
    expect(record).toContain('継続事業のため');
    const { text } = await house.as('division-editor', ACCEPTED.owner).get('/rounds/2025/answers/a6');
    expect(text).toContain('この年度の照会は閉じています。');
  });
});
