import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPlace, reportIn } from '../cli/kakehashi.ts';

const script = fileURLToPath(new URL('../../scripts/package.mjs', import.meta.url));
const visit = fileURLToPath(new URL('closed-machine.mjs', import.meta.url));
const place = newPlace();
const folder = mkdtempSync(join(tmpdir(), 'kakehashi-offline-'));
afterAll(() => {
  place.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** A network of its own, in which only the machine itself can be reached; not every system lets us have one. */
const CLOSED = ['unshare', '--net', '/bin/sh', '-c', 'ip link set lo up && exec "$0" "$@"'];
const mayClose = spawnSync(CLOSED[0]!, [...CLOSED.slice(1), 'true']).status === 0;

/** Only Node is there, and every way to a registry leads nowhere. */
function environment(): Record<string, string> {
  const programs = join(folder, 'programs');
  mkdirSync(programs, { recursive: true });
  symlinkSync(process.execPath, join(programs, 'node'));
  const nowhere = 'http://127.0.0.1:9';
  return {
    ...{ PATH: programs, HOME: join(folder, 'home'), PORT: '0', npm_config_registry: nowhere },
    ...{ HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, https_proxy: nowhere, http_proxy: nowhere },
  };
}

describe('the archive for a closed machine', { timeout: 900_000 }, () => {
  let unpacked: string;
  beforeAll(() => {
    const made = spawnSync(process.execPath, [script, '--out', folder, '--level', '1'], { encoding: 'utf8' });
    expect(made.stderr).toBe('');
    const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tar.gz'));
    expect(archive).toMatch(new RegExp(`^kakehashi-.+-${process.platform}-${process.arch}\\.tar\\.gz$`));
    spawnSync('tar', ['-xzf', join(folder, archive), '-C', folder]);
    unpacked = join(folder, archive.replace('.tar.gz', ''));
  }, 900_000);

  it('holds what its list of hashes says, licences and a word to whoever unpacks it', () => {
    const check = spawnSync('sha256sum', ['--check', '--quiet', 'MANIFEST.sha256'], { cwd: unpacked });
    expect(check.status).toBe(0);
    const names = readdirSync(unpacked);
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'NOTICE', 'LICENCES.txt', 'お読みください.txt']),
    );
    expect(readdirSync(join(unpacked, 'node_modules'))).not.toContain('vitest');
  });

  it('starts, shows its pages, checks and prints with nothing but Node and no network', () => {
    const seen = visited();
    expect(seen).toMatchObject({ installed: 0, start: 200, style: 200, report: 0, stopped: 0 });
    expect(seen.title).toContain('かけはし');
    expect(seen.check).toEqual({ status: expect.any(Number), findings: expect.any(Number) });
    if (mayClose) expect(seen.outside).toBe('out of reach');
  });

  it('says what is wrong when a file of it was changed', () => {
    writeFileSync(join(unpacked, 'NOTICE'), 'changed');
    const check = spawnSync('sha256sum', ['--check', '--quiet', 'MANIFEST.sha256'], { cwd: unpacked });
    expect(check.status).toBe(1);
  });

  function visited() {
    const command = [process.execPath, visit, reportIn(place, 2020)];
    const [program, ...args] = mayClose ? [...CLOSED, ...command] : command;
    const env = mayClose ? { ...environment(), PATH: process.env.PATH! } : environment();
    const { stdout, stderr } = spawnSync(program!, args, {
      ...{ cwd: unpacked, env, encoding: 'utf8', timeout: 300_000 },
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }
});
