import { configDefaults, defineConfig } from 'vitest/config';

/**
 * A spec stands beside what it specifies; its name says what it needs:
 * `*.spec.ts` Node alone, `*.browser.spec.ts` a Chromium, `*.postgres.spec.ts` PostgreSQL's programs,
 * `*.libreoffice.spec.ts` LibreOffice,
 * `*.full.spec.ts` minutes (fuzz, load, kill -9). scripts/test.mjs sets these variables after looking around.
 */
const leftOut = [
  ...(process.env.KAKEHASHI_FULL === '1' ? [] : ['**/*.full.spec.{ts,tsx}']),
  ...(process.env.KAKEHASHI_WITHOUT ?? '')
    .split(',')
    .filter((kind) => kind !== '')
    .map((kind) => `**/*.${kind}.spec.{ts,tsx}`),
];

export default defineConfig({
  test: {
    include: ['{src,tests,bench,scripts}/**/*.spec.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...leftOut],
    // An embedded database takes 300 MB and a core: two at a time are enough for a small machine.
    maxWorkers: 2,
    restoreMocks: true,
    // More than twice what the slowest took on a busy machine: a limit ends what hangs, it measures nothing.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // The same for what is waited for: Vitest gives up after a second otherwise.
    expect: { poll: { timeout: 60_000 } },
  },
});
