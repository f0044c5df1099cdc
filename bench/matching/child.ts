/** `child.ts COUNT`: compiles what made-up supports ask for, holds firms against it, and prints what was measured as JSON. */
import type { FirmProfile } from '../../src/firms/index.ts';
import {
  type Catalogue,
  compileConditions,
  type Match,
  match,
  matchAll,
  matchAt,
  nextQuestion,
} from '../../src/supports/index.ts';
import { bytesHeld } from '../alone.ts';
import { madeUpSupports } from '../made-up/supports.ts';
import { timed } from '../measure.ts';
import { PROFILES } from './profiles.ts';

const RUNS = 21;
/** Small catalogues are gone through more often, until they have taken so many milliseconds. */
const ENOUGH = 500;
/** The plain loop is slow, and needs no more. */
const LOOPS = 2;

const count = Number(process.argv[2]);
const supports = madeUpSupports(count, 1);
const before = bytesHeld();
let compiled: Catalogue | undefined;
const compiling = await timed(() => {
  compiled = compileConditions(supports);
});
const catalogue = compiled!;
const held = bytesHeld() - before;
const firstQuestion = await timed(() => nextQuestion(catalogue, {}));

const loop = (profile: FirmProfile): Match[] => supports.map((support) => match(profile, support));
const told = (profile: FirmProfile): Match[] => {
  const matches = matchAll(catalogue, profile);
  return supports.map((_, at) => matchAt(catalogue, matches, at));
};

/** The first half only warms. */
async function times(runs: number, work: () => unknown): Promise<number[]> {
  const all: number[] = [];
  const until = performance.now() + ENOUGH;
  while (all.length < runs || performance.now() < until) all.push(await timed(work));
  return all.slice(Math.floor(all.length / 2));
}

/** A status that is another, or other reasons than so many, would make the comparison worthless. */
function differences(profile: FirmProfile): number {
  const plain = loop(profile);
  return told(profile).filter(({ status, open, against }, at) => {
    const other = plain[at]!;
    return (
      status !== other.status || open.length !== other.open.length || against.length !== other.against.length
    );
  }).length;
}

const profiles = [];
for (const [name, profile] of Object.entries(PROFILES)) {
  profiles.push({
    ...{ name, differences: differences(profile) },
    matching: await times(RUNS, () => matchAll(catalogue, profile)),
    telling: await times(LOOPS, () => told(profile)),
    looping: await times(LOOPS, () => loop(profile)),
    asking: await times(RUNS, () => nextQuestion(catalogue, profile)),
  });
}
console.log(JSON.stringify({ count, compiling, held, firstQuestion, profiles }));
