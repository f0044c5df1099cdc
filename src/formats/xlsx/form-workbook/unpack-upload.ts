import { HEAD_BYTES } from '../../limits.ts';
import { type Archive, ArchiveError, openArchive } from '../../ooxml/archive.ts';
import { sniff } from '../../sniff.ts';
import { UnreadableWorkbook } from './unreadable-workbook.ts';

/** A file that somebody handed in, or one within an archive that was. */
export interface UploadedFile {
  /** To be shown; never a path. */
  name: string;
  bytes: Uint8Array;
}

export const MOST_FILES = 300;
const MOST_BYTES = 200 * 1024 * 1024;
/** Workbooks are packed already; an old one packs to a fifth. */
const MOST_RATIO = 50;

/** What packing programs and open Office files leave behind. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\.~lock)|\/$/i;

/**
 * The files within an archive, or the file itself when it is none. An archive within the archive is not opened:
 * it comes as the file that it is.
 * @throws {UnreadableWorkbook}
 */
export function unpackUpload({ name, bytes }: UploadedFile): UploadedFile[] {
  const archive = archiveOfFiles(bytes);
  if (!archive) return [{ name: shownName(name), bytes }];
  const names = archive.names.filter((each) => !LITTER.test(each));
  if (names.length > MOST_FILES) throw new UnreadableWorkbook('too-many-files');
  try {
    return names.map((each) => ({ name: shownName(each), bytes: archive.read(each) ?? new Uint8Array(0) }));
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new UnreadableWorkbook(error.why === 'too-large' ? 'unpacked-too-large' : error.why);
  }
}

/** `null` for everything that is no archive of other files. */
export function archiveOfFiles(bytes: Uint8Array): Archive | null {
  if (sniff(bytes.subarray(0, HEAD_BYTES)) !== 'zip') return null;
  try {
    const archive = openArchive(bytes, MOST_BYTES, MOST_RATIO);
    const isDocument = archive.names.some((name) =>
      /^(?:\[Content_Types\]\.xml|mimetype|content\.xml)$/.test(name),
    );
    return isDocument ? null : archive;
  } catch {
    // What is damaged is told of by whoever reads it.
    return null;
  }
}

/** The last part of whatever path somebody wrote, without what no name has. */
export function shownName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part !== '') ?? '';
  const bare = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return [...bare].slice(0, 120).join('') || '（名前のないファイル）';
}
