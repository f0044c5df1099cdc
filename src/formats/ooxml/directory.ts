/** A file in a zip archive, as the archive's directory names it (PKWARE APPNOTE 6.3, 4.3.12). */
export interface Member {
  method: number;
  isEncrypted: boolean;
  /** Where its packed bytes stand; `null` when the archive lacks them. */
  packed(bytes: Uint8Array): [from: number, to: number] | null;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The longest comment that may stand behind the directory's end record. */
const LONGEST_COMMENT = 0xffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The files of a zip archive by name; `null` when its directory is lost or damaged. The archives of more than
 * 4 GB (ZIP64) are beyond our limits anyway.
 */
export function directoryOf(bytes: Uint8Array): Map<string, Member> | null {
  const view = viewOf(bytes);
  const end = directoryEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const members = new Map<string, Member>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    members.set(name.replaceAll('\\', '/').replace(/^\//, ''), memberAt(view, at));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** Windows in Japan packs under names in Shift_JIS; its archives do not say so (APPNOTE, D.1). */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

function directoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return -1;
}

function memberAt(view: DataView, at: number): Member {
  const size = view.getUint32(at + 20, true);
  const header = view.getUint32(at + 42, true);
  return {
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: (bytes) => {
      const local = viewOf(bytes);
      if (header + 30 > bytes.byteLength || local.getUint32(header, true) !== LOCAL_HEADER) return null;
      const from = header + 30 + local.getUint16(header + 26, true) + local.getUint16(header + 28, true);
      return [from, from + size];
    },
  };
}
