/**
 * `node --import bench/compiled.mjs FILE.ts`: each file is compiled as the build compiles it. tsx keeps the name of every
 * function, also of those made in the innermost loop: a price that the built program does not pay.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const SOURCE = /\.tsx?$/;

/** Node asks this in a thread of its own. */
export async function load(url, context, next) {
  if (!SOURCE.test(url)) return next(url, context);
  const { transform } = await import('esbuild');
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    ...{ loader: url.endsWith('x') ? 'tsx' : 'ts', format: 'esm', target: 'node20' },
    ...{ jsx: 'automatic', jsxImportSource: 'hono/jsx' },
  });
  return { format: 'module', shortCircuit: true, source: code };
}

if (isMainThread) register(import.meta.url);
