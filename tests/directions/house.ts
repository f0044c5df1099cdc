import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Inspection {
  status: number | null;
  /** `rule: from → to`, one per breach. */
  breaches: string[];
  output: string;
}

/** Builds a house of these files in an empty folder, with the real packages beside them. */
export function build(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-house-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the guard just as `npm test` does. */
export function inspect(folder: string): Inspection {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/directions.mjs', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  return {
    status,
    breaches: stderr.split('\n').filter((line) => / → /.test(line)),
    output: `${stdout}${stderr}`,
  };
}
