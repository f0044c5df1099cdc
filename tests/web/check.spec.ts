import { beforeEach, describe, expect, test } from 'vitest';
import { createApp, createChildInspector, InspectionStopped } from '../../src/web/index.ts';
import { type FakeServices, fakeServices } from './fake-services.ts';
import { everybodyIs } from './signed-in.ts';

let services: FakeServices;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  services = fakeServices();
  app = createApp(services);
});

function handIn(...files: { name: string; content: string | Uint8Array<ArrayBuffer> }[]) {
  const body = new FormData();
  for (const { name, content } of files) body.append('file', new File([content], name));
  return app.request('/check', { method: 'POST', body });
}

const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

async function resultOf(response: Response): Promise<string> {
  expect(response.status).toBe(303);
  return response.headers.get('location')!;
}

describe('checking a report', () => {
  test('shows what was read, what was not placed and what is wrong, and stores nothing', async () => {
    const place = await resultOf(await handIn({ name: 'r2.txt', content: '本文' }));
    const text = words(await (await app.request(place)).text());
    expect(text).toContain('置き場所の決まった行（空行を除く） 99.5 %');
    expect(text).toContain('読めなかった行');
    expect(text).toContain('事業費が施策一覧と個票で違います。');
    expect(services.ledger.imports).toEqual([]);
  });

  test('gives the findings as data', async () => {
    const place = await resultOf(await handIn({ name: 'r2.txt', content: '本文' }));
    expect(await (await app.request(`${place}.csv`)).text()).toContain('誤り,program-cost,1,1');
  });

  test('asks for a file when none was chosen', async () => {
    const response = await app.request('/check', { method: 'POST', body: new FormData() });
    expect(response.status).toBe(422);
    expect(words(await response.text())).toContain('ファイルが選ばれていません');
  });

  test('shows a name as text, whatever it contains', async () => {
    const place = await resultOf(await handIn({ name: '../<b>r2</b>.txt', content: '本文' }));
    expect(await (await app.request(place)).text()).toContain('b&gt;.txt');
  });

  test('refuses more than 60 MB before it is read', async () => {
    const response = await app.request('/check', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '209715200' },
    });
    expect(response.status).toBe(413);
    expect(words(await response.text())).toContain('ファイルが大きすぎます');
  });

  test('says so when too many are reading at once', async () => {
    const inspect = () => Promise.reject(new InspectionStopped('busy', '1分ほどおいて'));
    app = createApp(fakeServices({ inspector: { inspect } }));
    const response = await handIn({ name: 'r2.txt', content: '本文' });
    expect(response.status).toBe(503);
    expect(words(await response.text())).toContain('1分ほどおいて');
  });

  test.each(['0'.repeat(32), '..%2Fpackage', 'abc'])(
    'a result %s that is not kept is said to have expired',
    async (id) => {
      const response = await app.request(`/check/${id}`);
      expect(response.status).toBe(404);
    },
  );
});

describe('taking a checked report into the ledger', () => {
  const order = { report: '0', jurisdiction: '020001', jurisdictionName: '青森県', confirm: 'yes' };
  const takeIn = async (fields: Record<string, string>) => {
    const place = await resultOf(await handIn({ name: 'r2.txt', content: '本文' }));
    return app.request(`${place}/import`, { method: 'POST', body: new URLSearchParams(fields) });
  };

  test('happens when a person says whose it is and confirms', async () => {
    const response = await takeIn(order);
    expect(words(await response.text())).toContain('青森県 令和2年度の年次報告を台帳に取り込みました。');
    expect(services.ledger.imports).toEqual(['青森県 2020']);
  });

  test.each([
    ['the person did not confirm', { confirm: '' }, '確認の欄に印を付けてください'],
    ['the code is no code', { jurisdiction: '2' }, '半角数字6桁'],
    ['the code has a wrong check digit', { jurisdiction: '020002' }, '検査数字'],
    [
      'name and code are of two prefectures',
      { jurisdictionName: '岩手県' },
      '岩手県の団体コードは 030007 です',
    ],
    ['the code is a prefecture’s', { jurisdictionName: '海辺町' }, '団体コード 020001 は青森県のものです'],
    ['nobody says whose it is', { jurisdictionName: ' ' }, '自治体の名前を入れてください'],
  ])('does not happen when %s', async (_, part, message) => {
    const response = await takeIn({ ...order, ...part });
    expect(response.status).toBe(422);
    expect(words(await response.text())).toContain(message);
    expect(services.ledger.imports).toEqual([]);
  });

  test('is neither offered to nor accepted from people who are not signed in', async () => {
    services = fakeServices({ people: everybodyIs(null) });
    app = createApp(services);
    expect((await takeIn(order)).status).toBe(401);
    expect(services.ledger.imports).toEqual([]);
  });
});

describe('reading in a process of its own', () => {
  test.each([
    ['empty', new Uint8Array(0)],
    ['random bytes', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + 13) % 256)],
  ])('a file of %s is refused at the field, in words', async (name, content) => {
    app = createApp(fakeServices({ inspector: createChildInspector() }));
    const response = await handIn({ name: `${name}.pdf`, content });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain(`${name}.pdf`);
    expect(text).toContain('id="file-error"');
    expect(text).not.toMatch(/Error:|at .*\.ts:\d/);
  });
});
