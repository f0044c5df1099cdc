/** `child.ts ENGINE COUNT`: builds one index over made-up supports and prints what was measured as JSON. */
import { bytesHeld } from '../alone.ts';
import { madeUpSupports } from '../made-up/supports.ts';
import { median, percentile, timed } from '../measure.ts';
import { ENGINES, type EngineName } from './engines.ts';
import { QUERIES, recallOf } from './queries.ts';

const [name, count] = process.argv.slice(2) as [EngineName, string];
const RUNS = 12;

const supports = madeUpSupports(Number(count), 1);
const before = bytesHeld();
const started = performance.now();
const engine = await ENGINES[name](supports);
const built = performance.now() - started;
const held = bytesHeld() - before + ((await engine.heldElsewhere?.()) ?? 0);

const kinds = [];
for (const [kind, queries] of Object.entries(QUERIES)) {
  const times: number[] = [];
  const recalls: number[] = [];
  for (const { query, isAskedFor } of queries) {
    const asked = new Set(supports.filter(isAskedFor).map(({ id }) => id));
    recalls.push(recallOf(await engine.find(query), asked));
    for (let run = 0; run < RUNS; run += 1) times.push(await timed(() => engine.find(query)));
  }
  const recall = recalls.reduce((sum, each) => sum + each, 0) / recalls.length;
  kinds.push({ kind, median: median(times), p95: percentile(times, 0.95), recall });
}
await engine.close?.();
console.log(JSON.stringify({ name, count: Number(count), built, held, kinds }));
