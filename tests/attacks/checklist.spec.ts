import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/security/ipa-checklist.ja.md'), 'utf8');
const named = [...page.matchAll(/`((?:src|tests)\/[^`]+)`/g)].map(([, path]) => path!);

test('the page on IPA’s eleven items names no file that is not there', () => {
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('it has all eleven, each answered and each with a test or the reason why there is none', () => {
  const items = page.split(/^## (?=\d+ )/m).slice(1);
  expect(items.map((item) => Number.parseInt(item, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  for (const item of items) expect(item).toMatch(/^\d+ .* — (対応|対象外)\n[\s\S]*試験: /);
});
