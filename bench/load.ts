/**
 * `npm run bench:load [SECONDS]`: people write their answers of a round all at once, against a server process of its own:
 * 200 on PostgreSQL, 20 on the embedded database. Each saves every 6 to 14 seconds, as nobody does for a whole hour.
 * Prints a table and writes bench/load-results.md. Ends by itself after SECONDS (90) for each database.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '../scripts/throwaway-postgres.mjs';
import { type Config, readConfig } from '../src/platform/index.ts';
import { keptIn } from './load/kept.ts';
import { prepareRound, type Writer } from './load/round.ts';
import { submitTwice } from './load/submit.ts';
import { type Written, write } from './load/write.ts';
import {
  atMost,
  type Measure,
  machine,
  median,
  megabytes,
  milliseconds,
  percentile,
  progress,
  tableOf,
} from './measure.ts';
import { inScratch, root, startServer } from './program.ts';

const SECONDS = Math.min(600, Number(process.argv[2] ?? 90) || 90);
const LIMIT = 150;
/** By how much more memory may be held at the end than after half of the time. */
const FLAT = 1.15;

interface Crowd {
  part: string;
  people: number;
  env: Record<string, string>;
  config: Config;
}

async function load({ part, people, env, config }: Crowd, folder: string): Promise<Measure[]> {
  progress(`${part}: a round for ${people} people`);
  const writers = await prepareRound(config, people);
  const server = await startServer(folder, env);
  progress(`${part}: ${people} people write for ${SECONDS} s`);
  const until = performance.now() + SECONDS * 1000;
  const half = wait((SECONDS * 1000) / 2).then(() => server.held());
  const written = await Promise.all(writers.map((writer) => write(server.url, writer, until)));
  const memory = { half: await half, end: await server.held() };
  progress(`${part}: everybody submits twice at once`);
  const submitters = [...new Map(writers.map((writer) => [writer.answer, writer])).values()];
  const submitted: Writer[] = [];
  for (const writer of submitters) if (await submitTwice(server.url, writer)) submitted.push(writer);
  const peak = await server.stop();
  return measured(part, written, { memory, peak, submitted, submitters }, await keptIn(config));
}

interface Seen {
  /** Bytes held after half of the time and at the end. */
  memory: { half: number; end: number };
  peak: number;
  submitted: readonly Writer[];
  submitters: readonly Writer[];
}

function measured(
  part: string,
  written: readonly Written[],
  { memory, peak, submitted, submitters }: Seen,
  { sentences, submissions }: Awaited<ReturnType<typeof keptIn>>,
): Measure[] {
  const saves = written.flatMap((each) => each.saves);
  const looks = written.flatMap((each) => each.looks);
  const acknowledged = written.flatMap((each) => each.acknowledged);
  const lost = acknowledged.filter((sentence) => !sentences.has(sentence)).length;
  const doubled = acknowledged.filter((sentence) => (sentences.get(sentence) ?? 0) > 1).length;
  const twice = submitted.filter(({ answer }) => submissions.get(answer) !== 1).length;
  const growth = memory.end / memory.half;
  const told = (what: string, figure: string): Measure => ({ part, what, figure });
  const none = (what: string, count: number): Measure => ({
    part,
    what,
    figure: String(count),
    goal: '0',
    met: count === 0,
  });
  return [
    told(
      'savings acknowledged',
      `${acknowledged.length} (${(acknowledged.length / SECONDS).toFixed(1)} each second)`,
    ),
    told('saving a form, median', milliseconds(median(saves))),
    atMost(part, 'saving a form, p95', percentile(saves, 0.95), LIMIT, 'ms'),
    told('opening a form, p95', milliseconds(percentile(looks, 0.95))),
    told('told of somebody else’s words', String(written.reduce((sum, { conflicts }) => sum + conflicts, 0))),
    none('acknowledged and lost', lost),
    none('kept twice', doubled),
    told('submitted by two presses at once', `${submitted.length} of ${submitters.length}`),
    none('with other than one submission', twice),
    {
      ...told(
        'memory held at the end, to that after half of the time',
        `${growth.toFixed(2)} × (${megabytes(memory.half)}, ${megabytes(memory.end)})`,
      ),
      goal: `≤ ${FLAT} ×`,
      met: growth <= FLAT,
    },
    told('peak memory of the server', megabytes(peak)),
  ];
}

const onServer = () =>
  inScratch(async (folder) => {
    const postgres = await startPostgres(undefined, undefined, { durable: true });
    if (postgres === undefined) throw new Error('no initdb: apt-get install postgresql, or set POSTGRES_BIN');
    try {
      const env = { DATABASE_URL: postgres.url, KAKEHASHI_SAMPLE: '0', KAKEHASHI_DATA: join(folder, 'data') };
      return await load(
        { part: 'PostgreSQL, 200 people', people: 200, env, config: readConfig(env) },
        folder,
      );
    } finally {
      await postgres.stop();
    }
  });

const onEmbedded = () =>
  inScratch(async (folder) => {
    const env = { DATABASE_URL: '', KAKEHASHI_DATA: join(folder, 'data') };
    return load({ part: 'embedded, 20 people', people: 20, env, config: readConfig(env) }, folder);
  });

const measures = [...(await onServer()), ...(await onEmbedded())];
const table = tableOf(measures, 'crowd');
console.log(`${table}\n\n${machine()}`);
writeFileSync(
  join(root, 'bench/load-results.md'),
  `# People at work\n\n\`npm run bench:load ${SECONDS}\` on ${machine()}; the people, the server and the database share the machine; PostgreSQL keeps what it commits (fsync). Each person opens the form, waits 6 to 14 seconds and saves.\n\n${table}\n`,
);
process.exitCode = measures.some(({ met }) => met === false) ? 1 : 0;
