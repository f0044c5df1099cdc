const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** 1980-01-01 00:00, the first moment that the format knows. */
const DOS_EPOCH = 0x0021_0000;

/** A zip says when each part was packed; here always the same moment, so that the same parts give the same bytes. */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_SIZE;
  if (view.getUint32(end, true) !== END) throw new Error('zip: no end record at the end of the file');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL_HEADER || view.getUint32(local, true) !== LOCAL_HEADER) {
      throw new Error('zip: headers are not where the central directory says');
    }
    view.setUint32(at + 12, DOS_EPOCH, true);
    view.setUint32(local + 10, DOS_EPOCH, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
