import { measuredAlone } from '../alone.ts';
import { atMost, type Measure, median, megabytes, milliseconds, percentile, progress } from '../measure.ts';

const part = 'matching';
const SIZES = [1_000, 10_000, 100_000];

/** Times in milliseconds, one for each run. */
interface OfProfile {
  name: string;
  /** Supports of which the plain loop says something else. */
  differences: number;
  matching: readonly number[];
  /** The same, and what `match` returns made of it for every support. */
  telling: readonly number[];
  /** `match` of one support after the other. */
  looping: readonly number[];
  asking: readonly number[];
}

interface Measured {
  count: number;
  compiling: number;
  /** Bytes that the compiled catalogue holds besides the supports. */
  held: number;
  firstQuestion: number;
  profiles: readonly OfProfile[];
}

const spread = (times: readonly number[]): string =>
  `median ${milliseconds(median(times))}, p95 ${milliseconds(percentile(times, 0.95))}`;

const worst = (profiles: readonly OfProfile[], which: 'matching' | 'asking'): number =>
  Math.max(...profiles.map((each) => median(each[which])));

const ofProfile = ({ name, matching, telling, looping }: OfProfile): Measure[] => [
  { part, what: `${name}: all supports with reasons`, figure: spread(matching) },
  {
    ...{ part, what: `${name}: a plain loop of match` },
    figure: `${milliseconds(median(looping))}, ${(median(looping) / median(matching)).toFixed(1)} × ours`,
  },
  { part, what: `${name}: ours made into what match returns`, figure: milliseconds(median(telling)) },
];

function growth({ count, profiles }: Measured): Measure {
  const each = (which: 'matching' | 'asking') =>
    `${((1_000 * worst(profiles, which)) / count).toFixed(2)} µs`;
  return {
    ...{ part, what: `${count.toLocaleString('en')} supports: time for each, slowest firm` },
    figure: `matching ${each('matching')}, next question ${each('asking')}`,
  };
}

/** Firms that tell more and more, against 1,000 to 100,000 made-up supports; the next question; growth. */
export async function supportsMatching(): Promise<Measure[]> {
  const sizes = SIZES.map((count) => {
    progress(`matching: ${count.toLocaleString('en')} supports`);
    return measuredAlone<Measured>('matching/child.ts', [String(count)]);
  });
  const { count, compiling, held, firstQuestion, profiles } = sizes.at(-1)!;
  const differences = profiles.reduce((sum, each) => sum + each.differences, 0);
  return [
    {
      ...{ part, what: `${count.toLocaleString('en')} supports compiled, held` },
      figure: `${(compiling / 1000).toFixed(1)} s, ${megabytes(held)}`,
    },
    ...profiles.flatMap(ofProfile),
    ...profiles.map(({ name, asking }) => ({
      ...{ part, what: `${name}: next question`, figure: spread(asking) },
    })),
    { part, what: 'the first question after compiling', figure: milliseconds(firstQuestion) },
    {
      ...{ part, what: 'supports of which the plain loop says something else' },
      ...{ figure: String(differences), goal: '0', met: differences === 0 },
    },
    atMost(part, 'all supports with reasons, slowest firm, median', worst(profiles, 'matching'), 60, 'ms'),
    atMost(part, 'next question, slowest firm, median', worst(profiles, 'asking'), 100, 'ms'),
    ...sizes.map(growth),
  ];
}
