import { openLedger } from '../../src/ledger/index.ts';
import { loadOrganisations } from '../../src/organisations/index.ts';
import { takeSupports } from '../../src/supports/index.ts';
import { madeUpSupports } from '../made-up/supports.ts';
import { median, percentile, progress, timed } from '../measure.ts';
import { startServer } from '../program.ts';
import { QUERIES } from '../search/queries.ts';
import { sentences } from './sentences.ts';

const AOMORI = '020001';
const ROUNDS = 2;
/** So many are taken in one go. */
const AT_ONCE = 10_000;

/** Makes a database hold so many made-up supports, all public. @returns milliseconds */
export async function fillWithSupports(databaseUrl: string, count: number): Promise<number> {
  const ledger = await openLedger({ databaseUrl, dataDirectory: null });
  const supports = madeUpSupports(count, 1);
  const { database, clock } = ledger;
  const taking = { by: { account: null, name: 'bench' }, source: 'made up', isPublic: true };
  try {
    await loadOrganisations(ledger, AOMORI);
    return await timed(async () => {
      for (let at = 0; at < count; at += AT_ONCE) {
        progress(`finding: taking supports from ${at.toLocaleString('en')} on`);
        const some = supports.slice(at, at + AT_ONCE);
        await takeSupports({ database, clock, jurisdiction: AOMORI }, some, taking);
      }
    });
  } finally {
    await ledger.close();
  }
}

const inApi = (q: string): string => `api/v1/supports?${new URLSearchParams({ q })}`;
const words = Object.values(QUERIES).flatMap((queries) => queries.map(({ query }) => query));

/** What is asked of the server; no page is asked for twice, so that none comes from a cache. */
const ASKED: readonly { what: string; texts: readonly string[]; address(q: string, at: number): string }[] = [
  { what: 'words, by the API', texts: words, address: inApi },
  { what: 'sentences, by the API', texts: sentences(), address: inApi },
  {
    ...{ what: 'sentences, as a page', texts: sentences() },
    address: (q, at) => `find/results?${new URLSearchParams({ q, at: String(at) })}`,
  },
];

/** Milliseconds of each answer of a server that holds the supports, by what was asked; of the first one by itself. */
export async function askServer(folder: string, databaseUrl: string) {
  // The side of the public, where nothing that is done at night stands in the way.
  const env = { DATABASE_URL: databaseUrl, KAKEHASHI_SAMPLE: '0', KAKEHASHI_LINK_CHECK: '0' };
  const server = await startServer(folder, env, 'public');
  try {
    const ask = async (path: string) => {
      const answer = await fetch(server.url + path, { signal: AbortSignal.timeout(120_000) });
      const text = await answer.text();
      // A page without results would be a quick one.
      if (!answer.ok || !text.includes('made-up-'))
        throw new Error(`${path}: ${answer.status}, nothing found`);
    };
    const first = await timed(() => ask(inApi('設備')));
    const asked = [];
    for (const { what, texts, address } of ASKED) {
      progress(`finding: ${what}`);
      const times: number[] = [];
      for (let at = 0; at < ROUNDS * texts.length; at += 1) {
        times.push(await timed(() => ask(address(texts[at % texts.length]!, at))));
      }
      const warm = times.slice(texts.length);
      asked.push({ what, median: median(warm), p95: percentile(warm, 0.95) });
    }
    return { first, asked, held: await server.held() };
  } finally {
    await server.stop();
  }
}
