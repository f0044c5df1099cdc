/**
 * Packs everything that a closed machine needs into one archive: the compiled program, its packages for this platform,
 * the sample, licences, and a list of hashes. Nothing has to be fetched where it is unpacked; only Node must be there.
 *
 *   npm run package                      kakehashi-<version>-<platform>-<arch>.tar.gz in this folder
 *   npm run package -- --out FOLDER      somewhere else
 *   npm run package -- --level 1         packed quickly instead of small (1 to 9; 6 when left out)
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { build } from './build.mjs';
import { STAMP } from './fingerprint.mjs';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { version } = json('package.json');
const name = `kakehashi-${version}-${process.platform}-${process.arch}`;

const beside = (file) => fileURLToPath(new URL(`offline/${file}`, import.meta.url));

/** What lies beside the packages. */
const OWN = [
  'bin',
  'dist',
  'migrations',
  'sample',
  'src',
  'docs/operation',
  'docs/schema',
  'scripts/build.mjs',
  'scripts/built.mjs',
  'scripts/fingerprint.mjs',
  'scripts/ensure-installed.mjs',
  'scripts/node-version.mjs',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'NOTICE',
  'README.md',
  'README.ja.md',
  'CHANGELOG.md',
];
const isSpec = (path) => /\.spec\.tsx?$/.test(path);

/** Installed packages that running needs, by their place. */
function packages() {
  const { packages: installed, ...rest } = json('node_modules/.package-lock.json');
  const needed = Object.entries(installed).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  return { lock: { ...rest, packages: Object.fromEntries(needed) }, places: needed.map(([place]) => place) };
}

function copy(path, folder) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  cpSync(join(root, path), join(folder, path), { recursive: true, filter: (each) => !isSpec(each) });
}

/** A package inside another one is copied by its own name: the outer one may be needed and the inner one not. */
function copyPackage(place, folder) {
  const inner = join(root, place, 'node_modules');
  const filter = (each) => !each.startsWith(inner);
  cpSync(join(root, place), join(folder, place), { recursive: true, dereference: true, filter });
}

async function fill(folder) {
  for (const path of OWN) copy(path, folder);
  const { lock, places } = packages();
  for (const place of places) copyPackage(place, folder);
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(lock));
  await stampSources(folder);
  for (const starter of ['kakehashi', 'kakehashi.cmd']) cpSync(beside(starter), join(folder, starter));
  chmodSync(join(folder, 'kakehashi'), 0o755);
  chmodSync(join(folder, 'bin/kakehashi'), 0o755);
  writeFileSync(join(folder, 'LICENCES.txt'), licencesOf(folder, places));
  const words = readFileSync(beside('readme.txt'), 'utf8');
  writeFileSync(
    join(folder, 'お読みください.txt'),
    words.replaceAll('{name}', name).replaceAll('{version}', version),
  );
  writeFileSync(join(folder, 'MANIFEST.sha256'), manifest(folder));
}

/** Archives keep whole seconds: the sources get such a time, so that dist passes for theirs where it is unpacked. */
async function stampSources(folder) {
  const now = Math.floor(Date.now() / 1000);
  for (const path of readdirSync(join(folder, 'src'), { recursive: true }))
    utimesSync(join(folder, 'src', path), now, now);
  const { fingerprint } = await import(pathToFileURL(join(folder, 'scripts/fingerprint.mjs')).href);
  writeFileSync(join(folder, 'dist', STAMP), fingerprint());
}

/** As sha256sum writes it: sha256sum --check MANIFEST.sha256 finds what was changed. */
function manifest(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  const hash = (path) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return files.map((path) => `${hash(path)}  ${path}\n`).join('');
}

/** The archive gets its name when it is whole. */
async function pack(scratch, out, level) {
  const unfinished = join(out, `.${name}.unfinished`);
  const tar = spawn('tar', ['-cf', '-', '-C', scratch, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  const packed = pipeline(tar.stdout, createGzip({ level }), createWriteStream(unfinished));
  try {
    const [[status]] = await Promise.all([once(tar, 'close'), packed]);
    if (status !== 0) throw new Error(`tar ended with ${status}`);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  const archive = join(out, `${name}.tar.gz`);
  renameSync(unfinished, archive);
  return archive;
}

const { values } = parseArgs({
  options: { out: { type: 'string', default: '.' }, level: { type: 'string', default: '6' } },
});
const out = resolve(values.out);
const scratch = mkdtempSync(join(tmpdir(), 'kakehashi-package-'));
try {
  await build({ clean: true });
  mkdirSync(out, { recursive: true });
  await fill(join(scratch, name));
  const archive = await pack(scratch, out, Number(values.level));
  const hash = createHash('sha256').update(readFileSync(archive)).digest('hex');
  console.log(`${archive}\n  ${Math.round(statSync(archive).size / 1e6)} MB, SHA-256 ${hash}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
