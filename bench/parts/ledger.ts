import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { webReport } from '../../src/cli/web-report.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import {
  createApp,
  createChildInspector,
  type Services,
  UploadStore,
  type WebLedger,
} from '../../src/web/index.ts';
import { drawInteger } from '../made-up/index.ts';
import { codeOf, FIRST_YEAR, fill, PREFECTURES, PROGRAMS, YEARS } from '../many-prefectures.ts';
import { atMost, type Measure, median, milliseconds, percentile, progress, timed } from '../measure.ts';
import { inScratch } from '../program.ts';

const ASKED = 300;
const WORDS = [
  '港町',
  '商店街',
  '温泉旅館',
  '研修',
  '若手技能',
  '輸出',
  '雇用労政課',
  '相談件数',
  '後継者対話',
  '木工職人',
];

/** Public pages, asked for by people who are not signed in. */
const VISITED_BY_NOBODY = {
  ...{ side: 'public', publicUrl: null, isBehindProxy: false, publishedAt: async () => null },
  people: { session: async () => ({ kind: 'nobody' }) },
  supports: { finding: { revision: async () => '' } },
} as unknown as Pick<
  Services,
  | 'publishedAt'
  | 'side'
  | 'publicUrl'
  | 'isBehindProxy'
  | 'people'
  | 'round'
  | 'organisations'
  | 'audit'
  | 'mailbox'
  | 'supports'
>;

/** The pages as the server makes them, without a socket; no page is asked for twice, so none comes from a cache. */
function pagesOf(ledger: Ledger): (path: string) => Promise<void> {
  const app = createApp({
    ledger: ledger as unknown as WebLedger,
    home: codeOf(1),
    rules: { rules: [], explain: () => '' },
    inspector: createChildInspector(),
    uploads: new UploadStore(join(tmpdir(), 'kakehashi-bench-uploads')),
    report: webReport(ledger, { dataDirectory: null }, () => {}),
    ...VISITED_BY_NOBODY,
  });
  return async (path) => {
    const response = await app.request(`http://localhost${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    // A page without results would be a quick one.
    if (!/href="[^"]*\/(programs|divisions)\/\S/.test(await response.text()))
      throw new Error(`${path}: nothing on the page`);
  };
}

const prefectureOf = (at: number): string => codeOf(drawInteger(2, PREFECTURES, 'prefecture', at));

function policyPage(at: number): string {
  const year = FIRST_YEAR + drawInteger(0, YEARS - 1, 'year', at);
  return `/jurisdictions/${prefectureOf(at)}/years/${year}/policies/${drawInteger(1, 8, 'policy', at)}?at=${at}`;
}

const searchPage = (at: number): string =>
  `/jurisdictions/${prefectureOf(at)}/search?q=${encodeURIComponent(WORDS[at % WORDS.length]!)}&at=${at}`;

async function pages(
  part: string,
  what: string,
  ask: (path: string) => Promise<void>,
  page: (at: number) => string,
) {
  const times: number[] = [];
  for (let at = 0; at < 20; at += 1) await ask(page(ASKED + at));
  for (let at = 0; at < ASKED; at += 1) times.push(await timed(() => ask(page(at))));
  return [
    { part, what: `${what}, median`, figure: milliseconds(median(times)) },
    atMost(part, `${what}, 95th percentile`, percentile(times, 0.95), 50, 'ms'),
  ];
}

async function measure(part: string, ledger: Ledger): Promise<Measure[]> {
  progress(`${part}: filling with ${PREFECTURES} prefectures × ${YEARS} years × ${PROGRAMS} programs`);
  const { importing, copying } = await fill(ledger);
  const ask = pagesOf(ledger);
  progress(`${part}: asking for ${2 * ASKED} pages`);
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  return [
    { part, what: `importing ${YEARS} reports of ${PROGRAMS} programs`, figure: seconds(importing) },
    { part, what: `copying them to ${PREFECTURES - 1} more prefectures`, figure: seconds(copying) },
    ...(await pages(part, 'policy page', ask, policyPage)),
    ...(await pages(part, 'search page', ask, searchPage)),
  ];
}

async function measured(part: string, config: Parameters<typeof openLedger>[0]): Promise<Measure[]> {
  const ledger = await openLedger(config);
  try {
    return await measure(part, ledger);
  } finally {
    await ledger.close();
  }
}

/** The same ledger on both databases: how long a page takes when much is held. */
export const ledger = (): Promise<Measure[]> =>
  inScratch(async (folder) => {
    const embedded = await measured('ledger, embedded', {
      databaseUrl: null,
      dataDirectory: join(folder, 'data'),
    });
    const cluster = await startPostgres();
    if (cluster === undefined) {
      return [...embedded, { part: 'ledger, PostgreSQL', what: 'not installed', figure: '—' }];
    }
    try {
      return [
        ...embedded,
        ...(await measured('ledger, PostgreSQL', { databaseUrl: cluster.url, dataDirectory: null })),
      ];
    } finally {
      cluster.stop();
    }
  });
