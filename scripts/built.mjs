/** Is the compiled program there, and does it belong to these sources? Asked at every start, so it must be cheap. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Holds the fingerprint of the sources that dist was made from. */
export const STAMP = 'sources.stamp';

/** How many source files there are and when the last one was written. */
export function fingerprint() {
  let files = 0;
  let newest = 0;
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/(?<!\.spec)\.tsx?$/.test(entry.name)) {
        files += 1;
        newest = Math.max(newest, statSync(path).mtimeMs);
      }
    }
  };
  visit(join(root, 'src'));
  return `${files} ${newest}`;
}

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
