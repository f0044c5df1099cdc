import { readFileSync } from 'node:fs';

/** When a process began, in the system's own units; `null` where `/proc` does not exist. */
export function startOfProcess(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold blanks, so fields are counted behind it; the start is the 22nd of all.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Whether the process still runs; a later process that was given the same number does not count. */
export function isAlive(pid: number, started: string | null): boolean {
  try {
    if (pid > 0) process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === null || startOfProcess(pid) === null || startOfProcess(pid) === started;
}
