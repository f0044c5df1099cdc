import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { webOrganisations } from '../../src/cli/web-organisations.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { loadOrganisations } from '../../src/organisations/index.ts';
import { fixedClock } from '../../src/platform/index.ts';
import { createApp } from '../../src/web/index.ts';
import { fakeServices } from '../web/fake-services.ts';
import { everybodyIs, person } from '../web/signed-in.ts';

const HOME = '020001';

let ledger: Ledger;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  const clock = fixedClock('2026-11-01T00:00:00Z');
  ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
  await loadOrganisations(ledger, HOME);
});
afterAll(() => ledger.close());
beforeEach(() => {
  const organisations = webOrganisations(ledger, HOME);
  app = createApp(fakeServices({ organisations }));
});

const read = async (path: string) => (await app.request(path)).text();
const post = (path: string, fields: [string, string][]) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(fields) });
async function idOf(name: string): Promise<string> {
  const found = (await webOrganisations(ledger, HOME).list({ withEnded: true })).find(
    (each) => each.name === name,
  );
  return found!.id;
}

describe('the list', () => {
  it('shows bureaus with their divisions and teams', async () => {
    const page = await read('/organisations?day=2021-04-01');
    expect(page).toContain('令和3年4月1日にあった組織');
    expect(page).toMatch(/商工労働部<\/a><\/h3><ul>.*労政・能力開発課<\/a><ul>.*雇用促進グループ/s);
    expect(page).not.toContain('DX推進課');
  });

  it('shows who is there today when nobody says another day', async () => {
    const page = await read('/organisations?day=2026-99-99');
    expect(page).toContain('令和8年11月1日にあった組織');
    expect(page).toContain('DX推進課');
    expect(page).not.toContain('>労政・能力開発課<');
  });

  it('finds municipalities by name, reading and code', async () => {
    expect(await read('/organisations?view=municipality')).toMatch(/40件/);
    for (const q of ['鯵ケ沢', 'アジガサワ', '023213']) {
      const page = await read(`/organisations?view=municipality&q=${encodeURIComponent(q)}`);
      expect(page).toMatch(/1件.*鰺ヶ沢町.*023213.*西北/s);
    }
  });

  it('goes out as one table', async () => {
    const csv = await read('/organisations.csv');
    expect(csv).toContain('組織ID,種別,名称,カナ,コード,上位組織,圏域,開始日,終了日\r\n');
    expect(csv).toMatch(
      /,出先機関,中南地域県民局,,,,中南,,2025-03-31\r\n[^\r]*,出先機関,中南地域連携事務所,,,,中南,2025-04-01,/,
    );
  });
});

describe('one organisation', () => {
  it('names what it was called, and what came before and after', async () => {
    const page = await read(`/organisations/${await idOf('労政・能力開発課')}`);
    expect(page).toContain('令和5年3月31日に終わりました。');
    expect(page).toMatch(/後の組織.*若者定着還流促進課.*分割.*就職・定着、雇用促進/s);
  });

  it('offers changes to those who may make them', async () => {
    const path = `/organisations/${await idOf('財政課')}`;
    expect(await read(path)).toContain('改称する');
    app = createApp(
      fakeServices({
        organisations: webOrganisations(ledger, HOME),
        people: everybodyIs(person('佐藤', ['division-editor'])),
      }),
    );
    expect(await read(path)).not.toContain('改称する');
  });

  it('is not found under another id', async () => {
    expect((await app.request('/organisations/nobody')).status).toBe(404);
  });
});

describe('the page of a division', () => {
  const PATH = `/divisions/${encodeURIComponent('労政・能力開発課')}`;

  it('shows the staff on which day its work went where', async () => {
    const id = await idOf('若者定着還流促進課');
    expect(await read(PATH)).toMatch(
      new RegExp(
        `組織の記録.*後の組織.*令和5年4月1日　<a href="/organisations/${id}">若者定着還流促進課`,
        's',
      ),
    );
  });

  it('shows nobody else', async () => {
    const organisations = webOrganisations(ledger, HOME);
    app = createApp(fakeServices({ organisations, people: everybodyIs(null) }));
    expect(await read(PATH)).not.toContain('組織の記録');
  });
});

describe('changing', () => {
  it('shows what a new name does before it gives it', async () => {
    const path = `/organisations/${await idOf('環境政策課')}/rename`;
    const fields: [string, string][] = [
      ['name', '環境戦略課'],
      ['from', '2027-04-01'],
    ];
    const preview = await (await post(path, [...fields, ['step', 'check']])).text();
    expect(preview).toContain('「環境政策課」は、令和9年4月1日から「環境戦略課」という名称になります。');
    expect(await read('/organisations?day=2027-05-01')).not.toContain('環境戦略課');
    const done = await post(path, [...fields, ['step', 'confirm']]);
    expect(done.status).toBe(303);
    expect(await read(done.headers.get('location')!)).toContain('変更しました。');
    expect(await read('/organisations?day=2027-05-01')).toContain('環境戦略課');
    expect(await read('/organisations')).toContain('環境政策課');
  });

  test('what was filled in comes back when it is refused', async () => {
    const response = await post(`/organisations/${await idOf('広報広聴課')}/rename`, [
      ['name', '構造政策課'],
      ['from', '2027-04-01'],
    ]);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('「構造政策課」という同じ種類の組織がすでにあります');
    expect(page).toMatch(/value="構造政策課"/);
  });

  test('a merger of two with their teams', async () => {
    const [a, b] = [await idOf('国際経済課'), await idOf('観光企画課')];
    const fields: [string, string][] = [
      ...([
        ['with', b],
        ['name', '観光国際課'],
        ['day', '2027-04-01'],
        ['evidence', '規則改正'],
      ] as [string, string][]),
    ];
    const preview = await (await post(`/organisations/${a}/merge`, fields)).text();
    expect(preview).toContain('「観光企画課」の仕事は、令和9年4月1日から「観光国際課」に統合されます。');
    expect(preview).toContain(
      '「輸出促進グループ」の属する組織が、「国際経済課」から「観光国際課」に変わります。',
    );
    expect((await post(`/organisations/${a}/merge`, [...fields, ['step', 'confirm']])).status).toBe(303);
  });

  test('a split, each team going somewhere', async () => {
    const whole = await idOf('エネルギー開発振興課');
    const view = (await webOrganisations(ledger, HOME).organisation(whole))!;
    const fields: [string, string][] = [
      ['name-1', '新エネルギー課'],
      ['name-2', '量子科学課'],
      ['day', '2027-04-01'],
      ['evidence', '規則改正'],
    ];
    const refused = await (await post(`/organisations/${whole}/split`, fields)).text();
    expect(refused).toContain('グループ」の属する組織がなくなります');
    const placed = view.children.map(({ id }, at): [string, string] => [`children-${at + 1}`, id]);
    expect(
      (await post(`/organisations/${whole}/split`, [...fields, ...placed, ['step', 'confirm']])).status,
    ).toBe(303);
  });

  test('a script in a name stays text', async () => {
    const response = await post('/organisations/new', [
      ['kind', 'institution'],
      ['name', '<script>alert(1)</script>'],
      ['step', 'check'],
    ]);
    expect(await response.text()).not.toContain('<script>alert');
  });
});

describe('a table that is handed in', () => {
  const take = async (text: string | Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    body.set('file', new File([text], 'organisations.csv'));
    return app.request('/organisations/import', { method: 'POST', body });
  };

  it('that went out just so changes nothing', async () => {
    const page = await (await take(await read('/organisations.csv'))).text();
    expect(page).toMatch(/0件を加えました。\d+件は同じ内容ですでに一覧にあります。/);
  });

  it('is taken whole, parents out of the same table', async () => {
    const page = await take(
      '種別,名称,上位組織,開始日,終了日\nグループ,調整グループ,未来課,令和6年4月1日,\n課,未来課,,2024/4/1,\n支援機関,"八戸商工会議所",,,\n',
    );
    expect(await page.text()).toContain('3件を加えました。');
    expect(await read('/organisations?q=未来課')).toContain('未来課');
  });

  it('is read in the encoding of Excel', async () => {
    // 種別,名称 and 支援機関,弘前商工会議所 in Shift_JIS.
    const hex = '8eed95ca2c96bc8fcc0d0a8e7889878b408ad62c8d4f914f8fa48d4889ef8b638f8a0d0a';
    const bytes = new Uint8Array(hex.match(/../g)!.map((each) => Number.parseInt(each, 16)));
    expect(await (await take(bytes)).text()).toContain('1件を加えました。');
  });

  it.each([
    ['名称\n未来課\n', '一行目に「種別」の列がありません。'],
    ['種別,名称,備考\n課,過去課,\n', '「備考」という列は取り込めません。'],
    ['種別,名称\n係,過去課\n', '2行目: 種別「係」は使えません。'],
    ['種別,名称,上位組織\n課,過去課,架空部\n', '2行目: 上位組織「架空部」が一覧にもこの表にもありません。'],
    ['種別,名称,コード\n市町村,架空市,022013\n', '2行目: 団体コード「022013」は'],
    ['種別,名称,開始日\n課,過去課,いつか\n', '2行目: 開始日「いつか」は日付として読めません。'],
    [
      '組織ID,種別,名称,開始日,終了日\nx1,課,過去課,2000-04-01,2010-03-31\nx1,課,今課,2011-04-01,\n',
      '2行目: 「過去課」の終了日と「今課」の開始日が続いていません。',
    ],
    ['種別,名称\n課,過去課\n課,過去 課\n', '3行目: 「過去 課」という同じ種類の組織がすでにあります'],
  ])('%j is refused whole', async (text, problem) => {
    const response = await take(text);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(problem);
    expect(await read('/organisations?q=過去課')).not.toContain('>過去課<');
  });
});
