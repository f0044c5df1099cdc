import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zip } from './zip.ts';

const FILES = [
  { path: 'data/事業.csv', bytes: Buffer.from('年度,事業名\n2020,りんご加工人財育成事業\n') },
  { path: 'index.html', bytes: Buffer.from('<p>本文</p>'.repeat(500)) },
  { path: 'empty.txt', bytes: new Uint8Array(0) },
];

const hasUnzip = (() => {
  try {
    execFileSync('unzip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

it('holds each file under its name, compressed', () => {
  const bytes = Buffer.from(zip(FILES));
  const nameLength = bytes.readUInt16LE(26);
  const name = bytes.subarray(30, 30 + nameLength).toString();
  const packed = bytes.subarray(30 + nameLength, 30 + nameLength + bytes.readUInt32LE(18));
  expect(name).toBe('data/事業.csv');
  expect(inflateRawSync(packed).toString()).toBe(FILES[0]!.bytes.toString());
  expect(bytes.length).toBeLessThan(1500);
});

it('is the same for the same files', () => {
  expect(Buffer.from(zip(FILES)).equals(Buffer.from(zip(FILES)))).toBe(true);
});

it.skipIf(!hasUnzip)('is opened by others (left out where there is no unzip)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-zip-'));
  writeFileSync(join(folder, 'all.zip'), zip(FILES));
  execFileSync('unzip', ['-q', 'all.zip'], { cwd: folder, env: { ...process.env, LANG: 'C.UTF-8' } });
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(FILES[1]!.bytes.toString());
  rmSync(folder, { recursive: true });
});
