import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../scripts/programs.mjs';
import { freePort } from './program.ts';

export interface Cluster {
  url: string;
  stop(): void;
}

/** PostgreSQL refuses to run as root, so there it runs as the user that its package brings. */
function postgresUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A PostgreSQL server on an empty folder, with its own settings; `null` where PostgreSQL is not installed. */
export async function startCluster(): Promise<Cluster | null> {
  const programs = findPostgres();
  if (programs === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-postgres-'));
  const user = postgresUser();
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const run = (program: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(join(programs, program), args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      ...user,
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  run('initdb', '-D', data, '-U', 'kakehashi', '--auth=trust', '--encoding=UTF8', '--locale=C');
  run('pg_ctl', '-D', data, '-l', log, '-w', '-o', `-p ${port} -h 127.0.0.1 -k ${folder}`, 'start');
  return {
    url: `postgresql://kakehashi@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
