/**
 * Installs the locked packages when they are missing or differ from package-lock.json. Node built-ins only, because
 * it runs on a bare clone. Needs no network when everything is there.
 *
 *   node scripts/ensure-installed.mjs          what running needs
 *   node scripts/ensure-installed.mjs --dev    what testing needs, too
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tooOld } from './node-version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

/** npm keeps a lock file of what it really installed, so comparing the two needs no stamp of our own. */
function firstMissing(withDev) {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).find(
    ([path, { version, dev, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && (withDev || !dev) && installed[path]?.version !== version,
  )?.[0];
}

function install() {
  console.error('必要なパッケージを入れています(npm ci)。/ Installing the locked packages (npm ci).');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status } =
    npm !== undefined && /\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status === 0) return 0;
  console.error(
    'パッケージを入れられませんでした。ネットワークにつながる場所で npm ci を実行してください。/ npm ci failed.',
  );
  return status ?? 1;
}

const complaint = tooOld();
if (complaint !== null) {
  console.error(complaint);
  process.exitCode = 1;
} else if (firstMissing(process.argv.includes('--dev')) !== undefined) {
  process.exitCode = install();
}
