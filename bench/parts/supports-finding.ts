import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { measuredAlone } from '../alone.ts';
import { askServer, fillWithSupports } from '../finding/server.ts';
import { atMost, type Measure, median, megabytes, milliseconds, percentile, progress } from '../measure.ts';
import { inScratch } from '../program.ts';

const part = 'finding';
const MANY = 100_000;

interface Measured {
  /** Milliseconds to make the catalogue ready. */
  built: number;
  /** Bytes that it holds besides the supports. */
  held: number;
  /** Results, on average. */
  found: number;
  /** Milliseconds, one for each sentence and round. */
  finding: readonly number[];
  asking: readonly number[];
}

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

function inMemory(): Measure[] {
  progress(`finding: ${MANY.toLocaleString('en')} supports`);
  const { built, held, found, finding, asking } = measuredAlone<Measured>('finding/child.ts', [String(MANY)]);
  return [
    {
      ...{ part, what: `${MANY.toLocaleString('en')} supports made ready, held` },
      figure: `${seconds(built)}, ${megabytes(held)}`,
    },
    {
      ...{ part, what: 'what a firm says, from sentence to list: median' },
      figure: `${milliseconds(median(finding))}, ${Math.round(found).toLocaleString('en')} supports found`,
    },
    { part, what: 'the same, 95th percentile', figure: milliseconds(percentile(finding, 0.95)) },
    { part, what: 'found, and the next question: median', figure: milliseconds(median(asking)) },
    atMost(part, 'found, and the next question: 95th percentile', percentile(asking, 0.95), 100, 'ms'),
  ];
}

async function onServer(folder: string): Promise<Measure[]> {
  const cluster = await startPostgres();
  if (cluster === undefined) return [{ part, what: 'PostgreSQL is not installed', figure: '—' }];
  try {
    const filling = await fillWithSupports(cluster.url, MANY);
    const { first, asked, held } = await askServer(folder, cluster.url);
    return [
      { part, what: 'PostgreSQL: taking them in', figure: seconds(filling) },
      { part, what: 'PostgreSQL: the first answer after a start', figure: seconds(first) },
      ...asked.flatMap(({ what, median: middle, p95 }) => [
        { part, what: `PostgreSQL: ${what}, median`, figure: milliseconds(middle) },
        atMost(part, `PostgreSQL: ${what}, 95th percentile`, p95, 50, 'ms'),
      ]),
      { part, what: 'the server, memory held', figure: megabytes(held) },
    ];
  } finally {
    cluster.stop();
  }
}

/** Judged sentences among 100,000 made-up supports: by themselves, and as the server on PostgreSQL answers them. */
export const supportsFinding = (): Promise<Measure[]> =>
  inScratch(async (folder) => [...inMemory(), ...(await onServer(folder))]);
