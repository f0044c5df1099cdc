import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import { DatabaseHeld, lockHolder, takeLock } from './lock.ts';
import { startOfProcess } from './process.ts';

const clock = fixedClock('2026-04-01T00:00:00Z');
const deadPid = 2 ** 22 - 3;
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kakehashi-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const leave = (holder: object) =>
  writeFileSync(
    join(directory, 'lock.json'),
    JSON.stringify({
      host: hostname(),
      since: '2026-03-31T00:00:00Z',
      address: null,
      processStart: null,
      ...holder,
    }),
  );

describe('the lock of the embedded database', () => {
  it('tells a second one who holds it, since when and at which address', () => {
    const lock = takeLock(directory, clock);
    lock.announce('http://127.0.0.1:3000/', 'key');
    const second = () => takeLock(directory, clock);
    expect(second).toThrow(DatabaseHeld);
    expect(second).toThrow(
      new RegExp(`プロセス番号 ${process.pid}、2026年.* から、http://127.0.0.1:3000/ で動作中`),
    );
    expect(lockHolder(directory)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:3000/' });
    lock.release();
    expect(existsSync(join(directory, 'lock.json'))).toBe(false);
  });

  it('is free again after release', () => {
    takeLock(directory, clock).release();
    takeLock(directory, clock).release();
    expect(lockHolder(directory)).toBeNull();
  });

  it('is taken over from a dead process', () => {
    leave({ pid: deadPid });
    const lock = takeLock(directory, clock);
    expect(lockHolder(directory)?.pid).toBe(process.pid);
    lock.release();
  });

  it('is taken over although a guard was left before the clock was set back', () => {
    leave({ pid: deadPid });
    const guard = join(directory, 'lock.json.takeover');
    writeFileSync(guard, '');
    const tomorrow = Date.now() / 1000 + 86_400;
    utimesSync(guard, tomorrow, tomorrow);
    const lock = takeLock(directory, clock);
    expect(lockHolder(directory)?.pid).toBe(process.pid);
    lock.release();
  });

  it.skipIf(startOfProcess(1) === null)(
    'is taken over when another process was given the same number',
    () => {
      leave({ pid: process.pid, processStart: '1' });
      const lock = takeLock(directory, clock);
      expect(lockHolder(directory)?.processStart).toBe(startOfProcess(process.pid));
      lock.release();
    },
  );

  it('is respected when it was taken on another machine, which cannot be asked', () => {
    leave({ pid: deadPid, host: 'elsewhere' });
    expect(() => takeLock(directory, clock)).toThrow('elsewhere で動いていないことを確かめたうえで');
  });

  it('is respected while it is just being written', () => {
    writeFileSync(join(directory, 'lock.json'), '');
    expect(() => takeLock(directory, clock)).toThrow(DatabaseHeld);
  });
});
