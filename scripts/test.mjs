/**
 * `npm test`: everything that can be checked here, and at the end what could not and how to add it.
 *
 *   --full                      adds what takes minutes: fuzz, load, kill -9
 *   KAKEHASHI_REQUIRE_ALL=1     a part that is left out is a failure (.ci/run)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findLibreOffice, findPostgres } from './programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules/.bin');
const full = process.argv.includes('--full');
const scratch = mkdtempSync(join(tmpdir(), 'kakehashi-test-'));
const report = join(scratch, 'vitest.json');

const chromium = await findChromium();
const postgres = findPostgres();
const libreOffice = findLibreOffice();
const seeds = existsSync(join(root, '../shared/seeds'));

/** What this machine lacks; `required` ones fail under KAKEHASHI_REQUIRE_ALL. */
const leftOut = [
  chromium === undefined && {
    kind: 'browser',
    required: true,
    text: [
      'ブラウザーの試験: Chromium が見つかりません。apt-get install chromium か CHROMIUM_PATH=… を指定してください。',
      'browser tests: no Chromium found; apt-get install chromium, or set CHROMIUM_PATH.',
    ],
  },
  postgres === undefined && {
    kind: 'postgres',
    required: true,
    text: [
      'PostgreSQL の試験: initdb が見つかりません。apt-get install postgresql か POSTGRES_BIN=… を指定してください。',
      'PostgreSQL tests: no initdb found; apt-get install postgresql, or set POSTGRES_BIN.',
    ],
  },
  libreOffice === undefined && {
    kind: 'libreoffice',
    required: true,
    text: [
      'Word・Excelファイルを開く試験: LibreOffice が見つかりません。apt-get install libreoffice-writer libreoffice-calc か SOFFICE_PATH=… を指定してください。',
      'tests that open Word and Excel files: no LibreOffice found; apt-get install libreoffice-writer libreoffice-calc, or set SOFFICE_PATH.',
    ],
  },
  !seeds && {
    kind: 'seeds',
    required: false,
    text: [
      '実物の年次報告書による試験: ../shared/seeds がありません。自作の見本文書による試験は行いました。',
      'tests on the published reports: ../shared/seeds is not there; those on our own fixtures did run.',
    ],
  },
  !full && {
    kind: 'full',
    required: false,
    text: [
      '長い試験(乱れた入力、負荷、強制終了): npm run test:full で行います。',
      'long tests (fuzz, load, kill -9): npm run test:full.',
    ],
  },
].filter(Boolean);

const environment = {
  ...process.env,
  ...(chromium && { CHROMIUM_PATH: chromium }),
  ...(postgres && { POSTGRES_BIN: postgres }),
  ...(libreOffice && { SOFFICE_PATH: libreOffice }),
  ...(full && { KAKEHASHI_FULL: '1' }),
  KAKEHASHI_WITHOUT: leftOut.map(({ kind }) => kind).join(','),
};

const PARTS = [
  ['types', join(bin, 'tsc'), ['--noEmit']],
  ['lint', join(bin, 'biome'), ['check', '--error-on-warnings', '.']],
  ['directions', process.execPath, ['scripts/directions.mjs']],
  [
    'tests',
    join(bin, 'vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ],
];

function runPart([name, command, args]) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return { name, passed: status === 0, seconds: (performance.now() - started) / 1000 };
}

function counts() {
  if (!existsSync(report)) return 'tests: did not run';
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  return `tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`;
}

const results = PARTS.map(runPart);
const missing = process.env.KAKEHASHI_REQUIRE_ALL === '1' ? leftOut.filter(({ required }) => required) : [];
const passed = results.every((part) => part.passed) && missing.length === 0;

console.log('');
for (const part of results) {
  console.log(`${part.passed ? '✓' : '✗'} ${part.name} (${part.seconds.toFixed(1)} s)`);
}
if (leftOut.length > 0) console.log('\n行わなかったもの / left out:');
for (const { text } of leftOut) console.log(`- ${text.join('\n  ')}`);
if (missing.length > 0) {
  console.log('\nKAKEHASHI_REQUIRE_ALL=1: 省くことはできません。/ nothing may be left out.');
}
console.log(`\n${counts()}\n${passed ? '合格 / PASSED' : '不合格 / FAILED'}`);
rmSync(scratch, { recursive: true });
process.exitCode = passed ? 0 : 1;
