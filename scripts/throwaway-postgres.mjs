/**
 * A PostgreSQL server for tests: a new cluster in a temporary folder on a free port of 127.0.0.1, gone when it is
 * stopped. `initdb` refuses to run as root, so that root hands it to the user postgres.
 *
 *   node scripts/throwaway-postgres.mjs                prints its URL and serves until Ctrl-C
 *   import { startPostgres } from './throwaway-postgres.mjs'
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPostgres } from './programs.mjs';

const isRoot = process.getuid?.() === 0;

/** A port that is free now; nobody promises that it is free in a second. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const asPostgres = (command, args) =>
  isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];

function run(command, args) {
  const [program, all] = asPostgres(command, args);
  const { status, stderr, error } = spawnSync(program, all, { encoding: 'utf8', cwd: tmpdir() });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
}

/** Waits until the server answers, or tells what it said when it ended instead. */
async function ready(bin, port, server) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`postgres ended with status ${server.exitCode}`);
    if (spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0)
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('postgres did not answer within ten seconds');
}

/**
 * Starts a server; `undefined` where PostgreSQL is not installed. `stop()` removes everything, `crash()` kills it with
 * SIGKILL and starts it again on what it left. `within`: the folder for its files. `durable`: what is committed is on the
 * disk, as in earnest; tests that look at something else are quicker without.
 */
export async function startPostgres(bin = findPostgres(), within = tmpdir(), { durable = false } = {}) {
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(within, 'kakehashi-postgres-'));
  if (isRoot) own('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  run(join(bin, 'initdb'), ['-D', data, '-U', 'kakehashi', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']);
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
  const [program, args] = asPostgres(join(bin, 'postgres'), [
    ...options,
    '-c',
    `fsync=${durable ? 'on' : 'off'}`,
  ]);
  const serve = () => spawn(program, args, { stdio: 'ignore', cwd: tmpdir() });
  const server = serve();
  const stop = () => {
    process.off('exit', stop);
    spawnSync(...asPostgres(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate']), {
      stdio: 'ignore',
    });
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', stop);
  try {
    await ready(bin, port, server);
  } catch (error) {
    stop();
    throw error;
  }
  server.unref();
  const crash = () =>
    crashed(data, async () => {
      const again = serve();
      again.unref();
      await ready(bin, port, again);
    });
  return { url: `postgresql://kakehashi@127.0.0.1:${port}/postgres`, stop, crash };
}

/** Kills the server and starts it anew: its last processes may still be going. */
async function crashed(data, restart) {
  const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  for (let tries = 1; ; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    try {
      return await restart();
    } catch (error) {
      if (tries === 20) throw error;
    }
  }
}

function own(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await startPostgres();
  if (server === undefined) {
    console.error(
      'PostgreSQL が見つかりません。apt-get install postgresql か POSTGRES_BIN=… を指定してください。',
    );
    process.exit(1);
  }
  console.log(server.url);
  process.on('SIGINT', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
  setInterval(() => {}, 60_000);
}
