import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type Measure, megabytes, progress } from '../measure.ts';
import { freePort, inScratch, peakOf, type Running, report, root, startServer } from '../program.ts';

const PAGE = 'years/2020/policies/1';
const SECONDS = 5;
const CONNECTIONS = 10;
const ROUNDS = 2;

export const perSecond = async (url: string): Promise<number> => {
  const { requests, non2xx, errors } = await autocannon({ url, duration: SECONDS, connections: CONNECTIONS });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers were no success, ${errors} errors`);
  return requests.average;
};

/** The same bytes and heads from the same HTTP server, with nothing behind it. */
export async function startBare(folder: string, page: Response): Promise<Omit<Running, 'held'>> {
  const port = await freePort();
  writeFileSync(join(folder, 'page.html'), Buffer.from(await page.arrayBuffer()));
  writeFileSync(
    join(folder, 'heads.json'),
    JSON.stringify([...page.headers].filter(([name]) => !HOP.has(name))),
  );
  const child = spawn(process.execPath, [join(root, 'bench/bare-server.mjs'), folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      child.kill('SIGKILL');
      return 0;
    },
  };
}
const HOP = new Set([
  'connection',
  'keep-alive',
  'date',
  'transfer-encoding',
  'content-encoding',
  'content-length',
]);

/** Requests per second of the policy page against the bare response, in turn; and peak memory. */
export const requests = (): Promise<Measure[]> =>
  inScratch(async (folder) => {
    progress('requests: starting the server with the sample ledger');
    const server = await startServer(folder);
    const page = await fetch(`${server.url}${PAGE}`);
    if (!page.ok) throw new Error(`${PAGE}: ${page.status}`);
    const kilobytes = Math.round((await page.clone().arrayBuffer()).byteLength / 1024);
    const bare = await startBare(folder, page);
    const rates = { page: 0, bare: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      progress(`requests: round ${round + 1}/${ROUNDS}`);
      rates.bare += (await perSecond(bare.url)) / ROUNDS;
      rates.page += (await perSecond(`${server.url}${PAGE}`)) / ROUNDS;
    }
    await bare.stop();
    const serverPeak = await server.stop();
    const { file, name } = report(folder);
    const rate = (value: number) => `${Math.round(value).toLocaleString('en')} requests/s`;
    return [
      { part: 'requests', what: `policy page (${kilobytes} KB)`, figure: rate(rates.page) },
      { part: 'requests', what: 'the same bytes, bare', figure: rate(rates.bare) },
      { part: 'requests', what: 'page against bare', figure: `${(rates.page / rates.bare).toFixed(2)} ×` },
      {
        part: 'peak memory',
        what: `kakehashi read of ${name}`,
        figure: megabytes(peakOf(folder, ['read', file])),
      },
      {
        part: 'peak memory',
        what: `kakehashi check of ${name}`,
        figure: megabytes(peakOf(folder, ['check', file])),
      },
      {
        part: 'peak memory',
        what: 'the server, embedded database, under load',
        figure: megabytes(serverPeak),
      },
    ];
  });
