import { checkReports } from '../../src/checking/index.ts';
import { readSource } from '../../src/formats/index.ts';
import { readAnnualReport } from '../../src/reading/index.ts';
import { madeUpReport } from '../made-up/index.ts';
import { atMost, type Measure, median, progress, timed } from '../measure.ts';

const SIZES = [20, 200, 2000];
const RUNS = 15;
/** A size is measured once at least, and no more often when it takes longer than this. */
const ENOUGH = 5_000;

interface Growth {
  programs: number;
  kilobytes: number;
  read: number;
  check: number;
}

/** Milliseconds per KB to read and to check, as reports grow. The compiler of Node is warm in all of them. */
export async function growth(): Promise<Measure[]> {
  await measure(200);
  const steps: Growth[] = [];
  for (const programs of SIZES) {
    progress(`growth: ${programs} programs`);
    steps.push(await measure(programs));
  }
  const part = 'growth';
  const figures = steps.map(({ programs, kilobytes, read, check }) => ({
    part,
    what: `${programs.toLocaleString('en')} programs (${Math.round(kilobytes)} KB)`,
    figure: `read ${read.toFixed(2)} ms/KB, check ${check.toFixed(2)} ms/KB`,
  }));
  const [small, , large] = steps as [Growth, Growth, Growth];
  return [
    ...figures,
    atMost(part, 'read: ms/KB of 2,000 programs against 20', large.read / small.read, 2, '×'),
    atMost(part, 'check: ms/KB of 2,000 programs against 20', large.check / small.check, 2, '×'),
  ];
}

async function measure(programs: number): Promise<Growth> {
  const text = madeUpReport({ programs, seed: 1, fiscalYear: 2020, prefecture: '潮見県' });
  const bytes = new TextEncoder().encode(text);
  const read: number[] = [];
  const check: number[] = [];
  const started = performance.now();
  for (let at = 0; at < RUNS && (at === 0 || performance.now() - started < ENOUGH); at += 1) {
    const document = await readSource(bytes, 'made-up.txt');
    read.push(await timed(() => readAnnualReport(document)));
    const statements = readAnnualReport(document);
    check.push(await timed(() => checkReports([statements])));
  }
  const kilobytes = bytes.length / 1024;
  return { programs, kilobytes, read: median(read) / kilobytes, check: median(check) / kilobytes };
}
