import { crc32, deflateRawSync } from 'node:zlib';

/** A file inside the archive; `path` with `/`, without `..`. */
export interface ZipEntry {
  path: string;
  bytes: Uint8Array;
}

/** Names are UTF-8 (general purpose bit 11, APPNOTE 4.4.4). */
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
/** 1980-01-01: the same files give the same bytes, so the archive carries no time of its making. */
const DOS_DATE = 0x0021;

/** The files as one ZIP archive (APPNOTE 6.3). For some hundred files: beyond 65,535 files or 4 GB it would need ZIP64. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes);
    const common = commonFields(bytes, packed, name);
    const local = Buffer.concat([signature('PK\x03\x04'), common, name, packed]);
    directory.push(directoryEntry(common, name, offset));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return new Uint8Array(Buffer.concat([...parts, ...directory, endRecord(entries.length, size, offset)]));
}

/** What the header before a file and its entry in the directory have in common: version … length of the extra field. */
function commonFields(bytes: Uint8Array, packed: Uint8Array, name: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function directoryEntry(common: Uint8Array, name: Uint8Array, offset: number): Buffer {
  const madeBy = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature('PK\x01\x02'), madeBy, common, rest, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature('PK\x05\x06'), end]);
}

const signature = (text: string) => Buffer.from(text, 'latin1');
