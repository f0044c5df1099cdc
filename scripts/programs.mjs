/** Looks for the programs that some tests need and npm does not bring. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const runs = (path) => path !== undefined && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

const BROWSERS = [
  () => process.env.CHROMIUM_PATH,
  () => '/usr/bin/chromium',
  () => onPath('chromium'),
  () => onPath('chromium-browser'),
  () => onPath('google-chrome'),
  () => onPath('chrome'),
  () => '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  () => 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium inside an npm package was made for a cloud's small machines, and looks for such a one. */
async function packagedChromium() {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The path of a Chromium that starts, or `undefined`. */
export async function findChromium() {
  for (const candidate of BROWSERS) {
    const path = candidate();
    if (path && existsSync(path) && runs(path)) return path;
  }
  const packaged = process.platform === 'linux' ? await packagedChromium() : undefined;
  return runs(packaged) ? packaged : undefined;
}

const OFFICES = [
  () => process.env.SOFFICE_PATH,
  () => onPath('soffice'),
  () => onPath('libreoffice'),
  () => '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  () => 'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The path of LibreOffice, or `undefined`. */
export function findLibreOffice() {
  return OFFICES.map((candidate) => candidate()).find((path) => path && existsSync(path));
}

const DEBIAN = '/usr/lib/postgresql';

/** The folder with PostgreSQL's `initdb` and `pg_ctl`, or `undefined`. */
export function findPostgres() {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : [];
  const { stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const folders = [
    process.env.POSTGRES_BIN,
    ...debian,
    stdout?.trim(),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find(
    (folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
}
