import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An empty folder with these of our own files in it. */
export function folderWith(own: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-start-'));
  put(folder, { 'package.json': '{ "type": "module" }' });
  for (const path of own) cpSync(join(root, path), join(folder, path), { recursive: true });
  return folder;
}

export function put(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The real packages, as `npm ci` would have put them there. */
export const linkPackages = (folder: string): void =>
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
