/**
 * Compiles src/cli/main.ts into dist/cli.mjs with esbuild. Runs when the packages are installed, and again from
 * bin/kakehashi when the sources have changed.
 *
 * Packages stay outside the bundle, and every dynamic import becomes a file of its own, so that a command loads
 * only what it needs.
 */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, STAMP } from './fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');
const dist = join(root, 'dist');

/** Threads start from a file, so each `*.worker.ts` is compiled into one: src/a/b.worker.ts → dist/a-b.worker.mjs. */
const workerName = (path) => relative(src, path).replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '');

function entryPoints() {
  const workers = readdirSync(src, { recursive: true })
    .filter((path) => path.endsWith('.worker.ts'))
    .map((path) => join(src, path));
  return {
    cli: join(src, 'cli/main.ts'),
    ...Object.fromEntries(workers.map((path) => [workerName(path), path])),
  };
}

/**
 * Code that reads a file beside itself (`new URL('./page.md', import.meta.url)`) must find it although it runs
 * from dist: there `import.meta.url` is made to say where the source stands.
 */
const keepPlace = {
  name: 'keep-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!path.startsWith(src) || !text.includes('import.meta.url')) return undefined;
      const place = `../${relative(root, path).replaceAll('\\', '/')}`;
      const contents = text
        .replaceAll(
          /new URL\(\s*(['"])([^'"]+\.worker)\.ts\1,\s*import\.meta\.url,?\s*\)/g,
          (_, _quote, worker) => `new URL('./${workerName(join(dirname(path), `${worker}.ts`))}.mjs', HERE)`,
        )
        .replaceAll('import.meta.url', `new URL('${place}', import.meta.url).href`)
        .replaceAll(', HERE)', ', import.meta.url)');
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

async function compile() {
  const { build } = await import('esbuild');
  return build({
    absWorkingDir: root,
    entryPoints: entryPoints(),
    outdir: dist,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [keepPlace],
    write: false,
  });
}

/** The entry comes last and at once, so that a command started meanwhile sees the old build or the new one. */
function write(files) {
  mkdirSync(dist, { recursive: true });
  const entriesLast = files.toSorted((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)));
  for (const { path, contents } of entriesLast) {
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, contents);
    renameSync(temporary, path);
  }
}

const isEntry = (path) => !basename(path).startsWith('part-');

function removeOthers(files) {
  const kept = new Set([...files.map(({ path }) => basename(path)), STAMP]);
  for (const name of readdirSync(dist)) {
    if (!kept.has(name)) rmSync(join(dist, name), { recursive: true, force: true });
  }
}

/**
 * Builds, and with `clean` removes what older builds left: not done when a command rebuilds by itself, since a
 * server that runs may still load a part of the older build.
 */
export async function build({ clean }) {
  const print = fingerprint();
  const { outputFiles } = await compile();
  write(outputFiles);
  if (clean) removeOthers(outputFiles);
  writeFileSync(join(dist, STAMP), print);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await build({ clean: true });
}
