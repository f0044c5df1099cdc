import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../src/web/index.ts';
import { fakeServices } from '../web/fake-services.ts';
import { fakeFigures, fakeSupports } from '../web/fake-supports.ts';
import { everybodyIs, person } from '../web/signed-in.ts';
import { startChromium } from './chromium.ts';
import { violationsOf } from './violations.ts';

const browser: Browser | null = await startChromium();
const PAGES = ['/api', '/data', '/support-figures'];

const FIGURES = {
  months: ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map(
    (of, at) => ({ of, counts: { view: 1_200 + 130 * at, search: 300, 'open-apply': 12 } }),
  ),
  supports: [{ of: 'gyomu-kaizen', counts: { view: 900 } }],
  municipalities: [{ of: '022012', counts: { view: 650 } }],
  demand: [{ theme: 'sales', count: 14, words: [{ theme: 'sales', words: 'ペット葬', count: 5 }] }],
};
const CHANGES = [
  {
    day: '2026-11-28',
    appeared: [{ support: 'gyomu-kaizen', cells: 492, examples: ['従業員50人、製造業、賃上げ'] }],
    disappeared: [{ support: 'ended', cells: 120, examples: ['弘前市、設備投資'], reason: null }],
  },
];

let server: RunningServer;
beforeAll(async () => {
  const figures = { ...fakeFigures(FIGURES), changes: async () => CHANGES };
  const people = everybodyIs(person('取りまとめ 太郎', ['secretariat']));
  server = await serve(fakeServices({ people, supports: { ...fakeSupports(), figures } }), 0);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === null)('in a browser (left out where no Chromium is found)', () => {
  test.each(PAGES)('%s has no accessibility violation, opened or folded, and fits a phone', async (path) => {
    const viewport = { width: 360, height: 720 };
    const context = await browser!.newContext({ baseURL: server.url, viewport });
    const page = await context.newPage();
    await page.goto(path);
    expect(await violationsOf(page)).toEqual([]);
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await context.close();
  });
});
