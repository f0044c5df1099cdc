import { readSupport, type Support, SupportRefused, type SupportRoom } from '../supports/index.ts';
import type { ImportTold } from '../web/index.ts';

/** A file of supports as it was read. */
export interface ReadFile {
  supports: readonly Support[];
  /** What kind of file it is, in words. */
  format: string;
  told: readonly ImportTold[];
}

/**
 * Reads a file of supports, whatever it is.
 * @throws SupportRefused when it is none
 */
export async function readSupportFile(
  _room: SupportRoom,
  { bytes }: { name: string; bytes: Uint8Array },
): Promise<ReadFile> {
  const entries = entriesOf(new TextDecoder().decode(bytes));
  const read = entries.map((entry) => readSupport(entry));
  return {
    supports: read.flatMap((each) => ('support' in each ? [each.support] : [])),
    format: 'かけはしの JSON',
    told: read.flatMap((each, at) =>
      'support' in each
        ? []
        : each.problems.map((problem) => ({
            ...{ row: at + 1, column: problem.at, message: problem.message, isProblem: true },
          })),
    ),
  };
}

function entriesOf(text: string): unknown[] {
  try {
    const read = JSON.parse(text) as { supports?: unknown };
    if (Array.isArray(read.supports)) return read.supports;
  } catch {
    // Told below: it is no such file.
  }
  throw new SupportRefused('支援メニューのファイルとして読めませんでした。');
}
