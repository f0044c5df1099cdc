/**
 * Loaded before a program (`node --import`): writes its peak memory in bytes into a file when it ends; on SIGUSR2 what
 * it holds once everything that nobody needs is thrown away, into `<file>.held`.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const file = process.env.BENCH_PEAK_FILE;
if (file) {
  process.on('exit', () => writeFileSync(file, String(peak())));
  process.on('SIGUSR2', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    for (let times = 0; times < 2; times += 1) collect();
    writeFileSync(`${file}.new`, String(process.memoryUsage.rss()));
    renameSync(`${file}.new`, `${file}.held`);
  });
}

/** `maxRSS` counts what the parent had when it made this process; Linux knows the program's own peak besides. */
function peak() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
