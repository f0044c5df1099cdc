import type { Clock } from './clock.ts';

/** Messages for the person who runs the program; never for the one who reads a page. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** Writes one line per message with the time before it. Standard output stays free for JSON: pass standard error. */
export function createLog(write: (text: string) => unknown, clock: Clock): Log {
  const line = (level: string, message: string) =>
    write(`${clock.now().toISOString()} ${level} ${message}\n`);
  return {
    info: (message) => line('情報', message),
    warn: (message) => line('注意', message),
    error: (message, cause) => line('異常', cause === undefined ? message : `${message}\n${trace(cause)}`),
  };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

function trace(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
