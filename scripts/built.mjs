/** Is the compiled program there, and does it belong to these sources? Asked at every start, so it must be cheap. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, STAMP } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function isCurrent() {
  const stamp = join(root, 'dist', STAMP);
  if (!existsSync(stamp)) return false;
  return !existsSync(join(root, 'src')) || readFileSync(stamp, 'utf8') === fingerprint();
}

/** Compiles when dist is missing (`npm ci --ignore-scripts`) or the sources have changed since. */
export async function ensureBuilt() {
  if (isCurrent()) return;
  try {
    const { build } = await import('./build.mjs');
    await build({ clean: false });
  } catch (error) {
    // An installation that may not be written to runs what was built when it was installed.
    if (['EACCES', 'EROFS', 'EPERM'].includes(error.code) && existsSync(join(root, 'dist/cli.mjs'))) return;
    throw error;
  }
}
