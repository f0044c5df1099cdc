import { closeSync, fsyncSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Remembers which files of a directory have reached the disk. PGlite writes without fsync; after a commit the
 * write-ahead log and whatever else changed is forced out here (some 1,000 files: 15 ms to look, then only the
 * changed ones are written).
 */
export function durableDirectory(directory: string): { flush(): void } {
  const flushed = new Map<string, string>();
  return {
    flush() {
      for (const path of files(directory)) {
        const stat = statSync(path, { throwIfNoEntry: false });
        if (stat === undefined) continue;
        const version = `${stat.mtimeMs}/${stat.size}`;
        if (flushed.get(path) === version) continue;
        syncPath(path);
        flushed.set(path, version);
      }
    },
  };
}

/** Forces a file or a directory's list of names onto the disk. */
export function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    // Some systems refuse fsync on directories; the files themselves are safe then.
    if (!['EISDIR', 'EPERM', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(handle);
  }
}

/** Files first, then the directory that names them. */
function* files(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
  yield directory;
}
