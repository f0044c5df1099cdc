import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandedIn, Inspection } from './inspection.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface KeptInspection extends Inspection {
  files: string[];
}

/**
 * Keeps what people hand in for one day, outside the ledger, in files named after their content: the same file
 * twice is kept once, and a name given by a stranger never becomes a path.
 */
export class UploadStore {
  constructor(
    private readonly folder: string,
    private readonly now: () => number = Date.now,
  ) {}

  async keep(files: readonly { name: string; bytes: Uint8Array }[]): Promise<HandedIn[]> {
    await this.forgetOld();
    return Promise.all(
      files.map(async ({ name, bytes }) => ({
        name,
        path: await this.write(`${hash(bytes)}.upload`, bytes),
      })),
    );
  }

  /** The id is made of what was found, so a reader can come back to it but nobody can guess another's. */
  async keepInspection(inspection: KeptInspection): Promise<string> {
    const text = JSON.stringify(inspection);
    const id = hash(text).slice(0, 32);
    await this.write(`${id}.json`, text);
    return id;
  }

  async inspection(id: string): Promise<KeptInspection | null> {
    if (!/^[0-9a-f]{32}$/.test(id)) return null;
    const text = await readFile(join(this.folder, `${id}.json`), 'utf8').catch(() => null);
    return text === null ? null : (JSON.parse(text) as KeptInspection);
  }

  /** Removes what is older than a day. */
  async forgetOld(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const names = await readdir(this.folder);
    await Promise.all(
      names.map(async (name) => {
        const path = join(this.folder, name);
        const written = await stat(path).catch(() => null);
        if (written !== null && this.now() - written.mtimeMs > DAY) await rm(path, { force: true });
      }),
    );
  }

  /** Written beside and renamed, so that a reader never sees half of it. */
  private async write(name: string, content: string | Uint8Array): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, name);
    const draft = `${path}.${process.pid}.tmp`;
    await writeFile(draft, content);
    await rename(draft, path);
    return path;
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
