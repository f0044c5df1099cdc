import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, put } from './folder.ts';

interface Package {
  version: string;
  dev?: true;
  optional?: true;
}

const lock = (packages: Record<string, Package>) =>
  JSON.stringify({ packages: { '': { version: '0' }, ...packages } });
const HONO = { 'node_modules/hono': { version: '4.0.0' } };
const VITEST = { 'node_modules/vitest': { version: '4.1.0', dev: true } } as const;
const FOR_MAC = { 'node_modules/for-mac': { version: '1.0.0', optional: true } } as const;

/** Runs the script on a clone with this lock file and these packages; `npm` only notes down what it was asked. */
function run(
  locked: Record<string, Package>,
  installed: Record<string, Package> | null,
  { args = [] as string[], npmStatus = 0 } = {},
) {
  const folder = folderWith(['scripts/ensure-installed.mjs', 'scripts/node-version.mjs']);
  const asked = join(folder, 'asked');
  put(folder, {
    'package-lock.json': lock(locked),
    'npm.js': `require('node:fs').writeFileSync(${JSON.stringify(asked)}, process.cwd() + ' ' + process.argv.slice(2).join(' ')); process.exit(${npmStatus});`,
    ...(installed && { 'node_modules/.package-lock.json': lock(installed) }),
  });
  put(folder, { 'package.json': '{}' });
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scripts/ensure-installed.mjs'), ...args],
    { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, npm_execpath: join(folder, 'npm.js') } },
  );
  return { status, stderr, npm: existsSync(asked) ? readFileSync(asked, 'utf8').replace(folder, '.') : null };
}

describe('before start and test', () => {
  it('installs on a bare clone, from whatever folder it is called, and says so in both languages', () => {
    const { npm, stderr, status } = run(HONO, null);
    expect(npm).toBe('. ci --include=dev');
    expect(stderr).toContain('必要なパッケージを入れています');
    expect(stderr).toContain('Installing the locked packages');
    expect(status).toBe(0);
  });

  it('does nothing, and needs no network, when what is installed is what is locked', () => {
    expect(run({ ...HONO, ...VITEST }, { ...HONO, ...VITEST })).toEqual({ status: 0, stderr: '', npm: null });
  });

  it.each([
    ['a package is missing', { ...HONO, 'node_modules/pg': { version: '8.0.0' } }],
    ['a package has another version', { 'node_modules/hono': { version: '4.0.1' } }],
  ])('installs when %s', (_, locked) => expect(run(locked, HONO).npm).toBe('. ci --include=dev'));

  it('starts without the packages that only tests need', () => {
    expect(run({ ...HONO, ...VITEST }, HONO).npm).toBeNull();
  });

  it('installs them for a test', () => {
    expect(run({ ...HONO, ...VITEST }, HONO, { args: ['--dev'] }).npm).toBe('. ci --include=dev');
  });

  it("does not wait for another platform's packages", () => {
    expect(run({ ...HONO, ...FOR_MAC }, HONO).npm).toBeNull();
  });

  it('says what to do when npm fails, and fails', () => {
    const { status, stderr } = run(HONO, null, { npmStatus: 3 });
    expect(stderr).toContain('npm ci を実行してください');
    expect(status).toBe(3);
  });
});

describe('the version of Node', () => {
  const answer = (version: string) =>
    spawnSync(
      process.execPath,
      ['-e', `import('./scripts/node-version.mjs').then((m) => console.log(m.tooOld('${version}')))`],
      { encoding: 'utf8' },
    ).stdout.trim();

  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s is new enough', (version) =>
    expect(answer(version)).toBe('null'),
  );

  it.each(['18.20.4', '20.18.3', '19.9.0'])('%s is refused in both languages', (version) => {
    expect(answer(version)).toContain(`Node.js 20.19 以上が必要です(いまは ${version})`);
    expect(answer(version)).toContain('needs Node.js 20.19 or newer');
  });
});
