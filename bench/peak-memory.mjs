/** Loaded before a program (`node --import`): writes its peak memory in bytes into a file when it ends. */
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.env.BENCH_PEAK_FILE;
if (file) process.on('exit', () => writeFileSync(file, String(peak())));

/** `maxRSS` counts what the parent had when it made this process; Linux knows the program's own peak besides. */
function peak() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
