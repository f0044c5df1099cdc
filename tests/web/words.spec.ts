import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const WEB = fileURLToPath(new URL('../../src/web', import.meta.url));
const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' });
const lists = files.filter((file) => file.endsWith('words.ts'));

/** Lists that pages everywhere share: the house's, and that of the pages for firms. */
const SHARED = ['.', 'portal'];

/** The code that may use a list: its own folder; for a shared list, all of web/. */
function codeBeside(list: string): string {
  const folder = dirname(list);
  return files
    .filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        !file.endsWith('words.ts') &&
        (SHARED.includes(folder) || dirname(file) === folder || file === 'app.tsx'),
    )
    .map((file) => readFileSync(join(WEB, file), 'utf8'))
    .join('\n');
}

// A missing sentence does not compile; an unused one would stay for ever.
test.each(lists)('every sentence of %s is used', async (list) => {
  const { words } = (await import(join(WEB, list))) as { words: Record<string, unknown> };
  const code = codeBeside(list);
  const unused = Object.keys(words).filter(
    (key) => !new RegExp(`\\b(?:words|shared|sharedWords)\\.${key}\\b|\\b${key}\\b`).test(code),
  );
  expect(unused).toEqual([]);
});
