import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { prepareRound, type Writer } from '../../bench/load/round.ts';
import { submit } from '../../bench/load/submit.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { readConfig, rows } from '../../src/platform/index.ts';
import type { Place } from '../cli/kakehashi.ts';

/** How many press 提出する at the same time. */
const AT_ONCE = 4;

/** People who are signed in, each with an answer of a round that waits to be submitted. */
export async function crowd({ env }: Place, people: number) {
  const writers = await prepareRound(readConfig(env), people);
  /** Answers whose receipt somebody has seen. */
  const seen = new Set<string>();
  /** Answers that the rules do not let through. */
  const unfit = new Set<string>();

  /** Each person takes an answer, submits it, and takes the next, until none waits or nobody answers any more. */
  async function submitAt(url: string): Promise<void> {
    const waiting = writers.filter(({ answer }) => !seen.has(answer) && !unfit.has(answer));
    const person = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await insist(url, next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, () => person().catch(unlessGone)));
  }

  /** Tries again, as a person does, where the program says that it could not. */
  async function insist(url: string, writer: Writer): Promise<void> {
    for (let tries = 0; tries < 20; tries += 1) {
      const { isReceived, status } = await submit(url, writer);
      if (isReceived) seen.add(writer.answer);
      if (status === 422) unfit.add(writer.answer);
      if (status < 500) return;
      await pause(200);
    }
  }

  async function haveSeen(count: number): Promise<void> {
    for (const until = performance.now() + 60_000; seen.size < count; ) {
      if (performance.now() > until) throw new Error(`only ${seen.size} receipts were seen`);
      await pause(5);
    }
  }

  return { writers, seen, unfit, submitAt, haveSeen };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What `fetch` throws when a connection breaks or is refused. */
function unlessGone(error: unknown): void {
  if (!(error instanceof TypeError)) throw error;
}

type Crowd = Awaited<ReturnType<typeof crowd>>;

/** Every receipt that was seen stands for one submission, everybody else has submitted once, and no number is missing. */
export async function expectKept({ env }: Place, { writers, seen, unfit }: Crowd): Promise<void> {
  const ledger = await openLedger(readConfig(env));
  const submitted = await rows<{ answer: string; receipt: string; state: string }>(
    ledger.database.db,
    sql`select e.answer, e.receipt, a.state from answer_event e
      join answer a on (a.jurisdiction, a.fiscal_year, a.id) = (e.jurisdiction, e.fiscal_year, e.answer)
      where e.kind = 'submitted' order by e.receipt`,
  ).finally(() => ledger.close());
  const answers = submitted.map(({ answer }) => answer);
  expect([...seen].filter((answer) => !answers.includes(answer))).toEqual([]);
  expect(new Set(answers).size).toBe(answers.length);
  expect(answers.length).toBe(writers.length - unfit.size);
  expect(new Set(submitted.map(({ state }) => state))).toEqual(new Set(['submitted']));
  expect(submitted.map(({ receipt }) => receipt)).toEqual(
    answers.map((_, at) => `R3-${String(at + 1).padStart(4, '0')}`),
  );
}
