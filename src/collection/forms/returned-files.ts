import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../platform/index.ts';

const DAY = 24 * 60 * 60 * 1000;
const KEY = /^[\w-]{32}$/;

export interface ReturnedFile {
  name: string;
  bytes: Uint8Array;
}

/** Forms that are handed back: kept for a day in a folder of their own, each for one account alone. */
export class ReturnedFiles {
  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
  ) {}

  /** Answers with a key that nobody guesses. */
  async keep({ name, bytes }: ReturnedFile, account: string | null): Promise<string> {
    await this.forgetOld();
    const key = randomBytes(24).toString('base64url');
    const keptAt = this.clock.now().getTime();
    const label = Buffer.from(`${JSON.stringify({ name, account, keptAt })}\n`);
    const path = this.pathOf(key);
    // Written beside and renamed, so that nobody ever gets half of it.
    await writeFile(`${path}.part`, Buffer.concat([label, bytes]));
    await rename(`${path}.part`, path);
    return key;
  }

  /** `null` for a key that never was, is older than a day, or belongs to another account. */
  async find(key: string, account: string | null): Promise<ReturnedFile | null> {
    if (!KEY.test(key)) return null;
    const content = await readFile(this.pathOf(key)).catch(() => null);
    if (content === null) return null;
    const end = content.indexOf(0x0a);
    const label = JSON.parse(content.subarray(0, end).toString('utf8')) as {
      name: string;
      account: string | null;
      keptAt: number;
    };
    if (label.account !== account || this.isOld(label.keptAt)) return null;
    return { name: label.name, bytes: new Uint8Array(content.subarray(end + 1)) };
  }

  private pathOf = (key: string): string => join(this.folder, `${key}.form`);

  private isOld = (keptAt: number): boolean => this.clock.now().getTime() - keptAt > DAY;

  private async forgetOld(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const written = await stat(path).catch(() => null);
      if (written && this.isOld(written.mtimeMs)) await rm(path, { force: true });
    }
  }
}
