import { chromium } from 'playwright-core';
import { atMost, type Measure, median, progress } from '../measure.ts';
import { inScratch, startServer } from '../program.ts';
import { perSecond, startBare } from './requests.ts';

const SENTENCE = '従業員8人の食品工場、最低賃金が上がって苦しい。機械を入れて人手を減らしたい。青森市';
const PAGES = {
  'start page': 'find',
  list: `find/results?${new URLSearchParams({ q: SENTENCE })}`,
  "a support's page": 'supports/gyomu-kaizen-joseikin?employees=8&place=022012',
};
/** Chromium's profile 「Slow 3G」: bytes a second, and milliseconds until the first byte of an answer. */
const SLOW_3G = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 2_000 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const VIEWS = 3;
const ROUNDS = 2;

/** What a page costs a phone, and how many of them the server gives. */
export const portal = (): Promise<Measure[]> =>
  inScratch(async (folder) => {
    progress('portal: starting the server with the sample');
    const server = await startServer(folder);
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    const measures: Measure[] = [];
    for (const [name, path] of Object.entries(PAGES)) {
      progress(`portal: ${name}`);
      const views = [];
      for (let view = 0; view < VIEWS; view += 1) views.push(await firstView(browser, server.url + path));
      const { bytes, script } = views[0]!;
      measures.push(
        atMost('portal', `${name}, over the wire, fonts deferred`, bytes / 1024, 60, 'KB'),
        atMost('portal', `${name}, script`, script / 1024, 15, 'KB'),
        atMost(
          'portal',
          `${name}, first view on Slow 3G`,
          median(views.map(({ paint }) => paint)) / 1000,
          3,
          's',
        ),
      );
    }
    await browser.close();
    measures.push(...(await perSecondOf(folder, `${server.url}${PAGES.list}`)));
    await server.stop();
    return measures;
  });

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

/** A first visit with nothing kept: bytes without fonts, bytes of scripts, and when words first stand on the screen. */
async function firstView(browser: Browser, url: string) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  const urls = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  const paint = await page.evaluate<number>(
    "performance.getEntriesByName('first-contentful-paint')[0].startTime",
  );
  await context.close();
  const sum = (isCounted: (address: string) => boolean) =>
    [...sizes].reduce((total, [id, size]) => total + (isCounted(urls.get(id) ?? '') ? size : 0), 0);
  return {
    paint,
    bytes: sum((address) => !/\/assets\/fonts/.test(address)),
    script: sum((address) => address.endsWith('.js')),
  };
}

async function perSecondOf(folder: string, url: string): Promise<Measure[]> {
  const page = await fetch(url);
  const bare = await startBare(folder, page);
  const rates = { page: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    progress(`portal: requests, round ${round + 1}/${ROUNDS}`);
    rates.bare += (await perSecond(bare.url)) / ROUNDS;
    rates.page += (await perSecond(url)) / ROUNDS;
  }
  await bare.stop();
  const figure = (value: number) => `${Math.round(value).toLocaleString('en')} requests/s`;
  return [
    { part: 'portal', what: 'list of a sentence', figure: figure(rates.page) },
    { part: 'portal', what: 'the same bytes, bare', figure: figure(rates.bare) },
    { part: 'portal', what: 'list against bare', figure: `${(rates.page / rates.bare).toFixed(2)} ×` },
  ];
}
