import pg from 'pg';
import { startPostgres } from '../../scripts/throwaway-postgres.mjs';
import { measuredAlone } from '../alone.ts';
import { atMost, type Measure, megabytes, milliseconds, progress } from '../measure.ts';
import type { EngineName } from '../search/engines.ts';

const MANY = 100_000;
const SIZES = [1_000, 10_000];
const part = 'search';

interface Measured {
  name: EngineName;
  count: number;
  /** Milliseconds to build it. */
  built: number;
  /** Bytes that it holds. */
  held: number;
  kinds: readonly { kind: string; median: number; p95: number; recall: number }[];
}

function measured(name: EngineName, count: number, url = ''): Measured {
  progress(`search: ${name}, ${count.toLocaleString('en')} supports`);
  return measuredAlone('search/child.ts', [name, String(count)], { BENCH_DATABASE_URL: url });
}

/** pg_trgm takes letters for letters only where the database knows them: not in the locale C. */
async function inPostgres(): Promise<Measured | null> {
  const cluster = await startPostgres();
  if (cluster === undefined) return null;
  try {
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    await client.query("create database searched template template0 encoding 'UTF8' lc_ctype 'C.UTF-8'");
    await client.end();
    return measured('pg_trgm', MANY, cluster.url.replace(/\/postgres$/, '/searched'));
  } finally {
    cluster.stop();
  }
}

const figures = ({ name, built, held, kinds }: Measured): Measure[] => [
  { part, what: `${name}: built, held`, figure: `${(built / 1000).toFixed(1)} s, ${megabytes(held)}` },
  ...kinds.map(({ kind, median, p95, recall }) => ({
    part,
    what: `${name}: ${kind}`,
    figure: `median ${milliseconds(median)}, p95 ${milliseconds(p95)}, recall ${recall.toFixed(2)}`,
  })),
];

/** Five kinds of query against 100,000 made-up supports, by four engines; and how ours grows. */
export async function supportsSearch(): Promise<Measure[]> {
  const ours = measured('kakehashi', MANY);
  const others = [measured('MiniSearch', MANY), measured('FlexSearch', MANY), await inPostgres()];
  const grown = SIZES.map((count) => measured('kakehashi', count));
  const [small] = grown as [Measured];
  return [
    ...figures(ours),
    ...others.flatMap((each) =>
      each === null ? [{ part, what: 'pg_trgm: PostgreSQL is not installed', figure: '—' }] : figures(each),
    ),
    ...ours.kinds.map(({ kind, p95 }) => atMost(part, `kakehashi: ${kind}, p95`, p95, 50, 'ms')),
    ...ours.kinds.map(({ kind, recall }) => ({
      ...{ part, what: `kakehashi: ${kind}, recall of the first ten`, figure: recall.toFixed(2) },
      ...{ goal: '≥ 0.9', met: recall >= 0.9 },
    })),
    ...againstOthers(ours, others),
    ...grown.flatMap(({ count, kinds }) => [
      {
        ...{ part, what: `kakehashi, ${count.toLocaleString('en')} supports: medians` },
        figure: kinds.map(({ median }) => milliseconds(median)).join(', '),
      },
    ]),
    {
      ...{ part, what: 'kakehashi: bytes for a support, of 100,000 against 1,000' },
      figure: `${(ours.held / ours.count / (small.held / small.count)).toFixed(2)} ×`,
    },
  ];
}

/** Against the fastest of those that rank; FlexSearch only keeps what stands early in a text in front. */
function againstOthers(ours: Measured, others: readonly (Measured | null)[]): Measure[] {
  const ranking = others.filter((each) => each !== null && each.name !== 'FlexSearch') as Measured[];
  return ours.kinds.map(({ kind, p95 }, at) => {
    const fastest = Math.min(...ranking.map(({ kinds }) => kinds[at]!.p95));
    return atMost(part, `kakehashi: ${kind}, p95 against the fastest that ranks`, p95 / fastest, 3, '×');
  });
}
