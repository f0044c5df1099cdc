import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RULES = join('src', 'checking', 'rules');

/**
 * The folder of the rules, found upward from this code: it runs from the sources (tsx, vitest) and from a
 * bundle elsewhere in the clone, and the pages are read from the one place where people edit them.
 */
function rulesFolder(): string {
  for (let dir = dirname(fileURLToPath(import.meta.url)); ; dir = dirname(dir)) {
    const folder = join(dir, RULES);
    if (existsSync(folder)) return folder;
    if (dirname(dir) === dir) throw new Error(`点検規則の説明ページの置き場所（${RULES}）が見つかりません。`);
  }
}

/** The rule's page, in Markdown and Japanese. */
export function pageOf(id: string): string {
  return readFileSync(join(rulesFolder(), id, 'page.md'), 'utf8');
}

/** Which of the files that every rule must have are not there, as paths from the repository's root. */
export function missingFiles(id: string): string[] {
  return ['page.md', 'examples.ts']
    .filter((file) => !existsSync(join(rulesFolder(), id, file)))
    .map((file) => join(RULES, id, file));
}
