import { join } from 'node:path';
import { atMost, type Measure, median, milliseconds, progress, timed } from '../measure.ts';
import { inScratch, report, root, run } from '../program.ts';

const RUNS = 11;

/** `kakehashi read` from a cold start against a Node process that does nothing, each in turn. */
export const coldRead = (): Promise<Measure[]> =>
  inScratch(async (folder) => {
    const { file, name } = report(folder);
    const kakehashi = join(root, 'bin/kakehashi');
    // Compiles when the sources have changed: that belongs to the installation, not to a start.
    run(kakehashi, ['help']);
    const empty: number[] = [];
    const read: number[] = [];
    for (let at = 0; at < RUNS; at += 1) {
      progress(`cold read ${at + 1}/${RUNS}`);
      empty.push(await timed(() => run(process.execPath, ['-e', '0'])));
      read.push(await timed(() => run(kakehashi, ['read', file, '--format', 'json'])));
    }
    const part = 'cold read';
    return [
      { part, what: 'an empty Node process (median)', figure: milliseconds(median(empty)) },
      { part, what: `kakehashi read of ${name} (median)`, figure: milliseconds(median(read)) },
      atMost(part, 'ratio', median(read) / median(empty), 10, '×'),
    ];
  });
