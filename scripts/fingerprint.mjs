import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Holds the fingerprint of the sources that dist was made from. */
export const STAMP = 'sources.stamp';

/** How many source files there are and when the last one was written. */
export function fingerprint() {
  let files = 0;
  let newest = 0;
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (/(?<!\.spec)\.tsx?$/.test(entry.name)) {
        files += 1;
        newest = Math.max(newest, statSync(path).mtimeMs);
      }
    }
  };
  visit(src);
  return `${files} ${newest}`;
}
