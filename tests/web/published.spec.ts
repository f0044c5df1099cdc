import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/web/index.ts';
import { type FakeServices, fakeServices } from './fake-services.ts';
import { sentBy } from './signed-in.ts';

let services: FakeServices;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  services = fakeServices();
  app = createApp(services);
});

const get = (path: string) => app.request(path);
const publish = () => app.request('/years/2020/report/publish', sentBy({ by: '田中', waiver: '照会中' }));

describe('the published reports', () => {
  test('are listed with their editions', async () => {
    await publish();
    const list = await (await get('/reports')).text();
    expect(list).toContain('href="/reports/2020/">令和2年度の年次報告');
    expect(list).toContain('href="/reports/2020/editions/1/">第1版');
    expect(list).toContain('href="/reports/2020/editions/0/">紙で公表された報告');
  });

  test.each(['/reports/2020', '/reports/2020/editions/0'])('%s leads to its folder', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, `${path}/`]);
  });

  test('are folders whose links lead to their own files, under the headers of the house', async () => {
    const response = await get('/reports/2020/');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    const index = await response.text();
    const hrefs = [...index.matchAll(/href="([^"#:]+)(?:#[^"]*)?"/g)].map(([, href]) => href!);
    expect(hrefs).toContain('assets/report.css');
    for (const href of new Set(hrefs)) {
      expect((await get(`/reports/2020/${href}`)).status, href).toBe(200);
    }
    const css = await (await get('/reports/2020/assets/report.css')).text();
    const [, font] = /url\((fonts\/[^)]+)\)/.exec(css) ?? [];
    const answer = await get(`/reports/2020/assets/${font}`);
    expect(answer.headers.get('content-type')).toBe('font/woff2');
  });

  test('stand under the code of the home jurisdiction, too', async () => {
    expect((await get('/jurisdictions/020001/reports/2020/index.html')).status).toBe(200);
  });

  test('what the latest edition no longer prints is still where it was printed', async () => {
    await publish();
    const { content } = services.report;
    services.report.content = async (order) => {
      const made = await content(order);
      const programs = order.edition === 'published' ? made.report.programs.slice(1) : made.report.programs;
      return { ...made, report: { ...made.report, programs } };
    };
    const response = await get('/reports/2020/programs/p1.html');
    expect(response.headers.get('location')).toBe('/reports/2020/editions/0/programs/p1.html');
    expect((await get(response.headers.get('location')!)).status).toBe(200);
  });

  test.each(['/reports/2019/', '/reports/2020/editions/7/', '/reports/2020/nothing.html', '/reports/2087/'])(
    '%s is no page',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
