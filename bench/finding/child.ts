/** `child.ts COUNT`: finds what firms say among made-up supports and prints what was measured as JSON. */
import { AOMORI_MUNICIPALITIES } from '../../src/organisations/index.ts';
import { find, findCatalogue, findWords, nextFor } from '../../src/supports/index.ts';
import { bytesHeld } from '../alone.ts';
import { madeUpSupports } from '../made-up/supports.ts';
import { timed } from '../measure.ts';
import { sentences } from './sentences.ts';

const ROUNDS = 2;
/** A day on which calls of made-up supports are coming, open and closed. */
const TODAY = '2026-07-01';
const NOTHING_SKIPPED: ReadonlySet<string> = new Set();

const count = Number(process.argv[2]);
const supports = madeUpSupports(count, 1);
const words = await findWords();
const before = bytesHeld();
const started = performance.now();
const catalogue = findCatalogue(supports, { ...words, places: AOMORI_MUNICIPALITIES });
const built = performance.now() - started;
const held = bytesHeld() - before;

const finding: number[] = [];
const asking: number[] = [];
let found = 0;
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const text of sentences()) {
    const times = [
      await timed(() => {
        found += find(catalogue, { text }, TODAY).results.length;
      }),
      await timed(() => nextFor(catalogue, { text }, find(catalogue, { text }, TODAY), NOTHING_SKIPPED)),
    ] as const;
    if (round === 0) continue;
    finding.push(times[0]);
    asking.push(times[1]);
  }
}
console.log(
  JSON.stringify({ count, built, held, found: found / (finding.length * (1 + 1 / ROUNDS)), finding, asking }),
);
