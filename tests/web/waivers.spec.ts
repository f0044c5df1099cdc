import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { FINDINGS } from './fake-ledger.ts';
import { type FakeServices, fakeServices } from './fake-services.ts';
import { everybodyIs, sentBy } from './signed-in.ts';

let services: FakeServices;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  services = fakeServices();
  app = createApp(services);
});

const WAIVER = `/findings/${FINDINGS[0]!.id}/waiver`;
const read = async (path: string) => (await app.request(path)).text();
const post = (path: string, fields: Record<string, string>) => app.request(path, sentBy(fields));

describe('letting a finding stand (許容)', () => {
  test('a finding beside the paper leads there, and back to where it stood', async () => {
    const section = await read('/years/2020/report/master-list?edition=draft');
    expect(section).toMatch(
      new RegExp(`href="${WAIVER}\\?back=%2Fyears%2F2020%2Freport%2Fmaster-list[^"]+finding-[^"]+"`),
    );
    const response = await post(`${WAIVER}?back=%2Fyears%2F2020%2Freport`, {
      by: '田中',
      reason: '端数の差',
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/years/2020/report']);
  });

  test('asks for a reason', async () => {
    const response = await post(WAIVER, { reason: ' ' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('理由を入れてください。');
  });

  test('it is listed apart with who and why, until somebody takes it back', async () => {
    await post(WAIVER, { by: '田中', reason: '端数の差', wants: 'waive' });
    expect(await read('/findings')).not.toContain(WAIVER);
    const waived = await read('/findings?waived=1');
    expect(waived).toMatch(/許容<\/strong>　端数の差.*田中　2026-11-21/s);
    expect(await read(WAIVER)).toContain('許容を取り消す');
    await post(WAIVER, { by: '佐藤', reason: '誤りだった', wants: 'withdraw' });
    expect(await read('/findings')).toContain(WAIVER);
  });

  test.each(['//elsewhere.example/', 'https://elsewhere.example/', '/\\elsewhere.example'])(
    'never leads to another host: %s',
    async (back) => {
      const response = await post(`${WAIVER}?back=${encodeURIComponent(back)}`, {
        by: '田中',
        reason: '端数',
      });
      expect(response.headers.get('location')).toBe('/findings');
    },
  );

  test('an unknown finding is no page, and nobody else may write', async () => {
    expect((await app.request('/findings/none-1/waiver')).status).toBe(404);
    app = createApp({ ...services, people: everybodyIs(null) });
    expect((await post(WAIVER, { reason: '端数' })).status).toBe(401);
    expect(await read('/findings')).not.toContain('/waiver');
  });
});
