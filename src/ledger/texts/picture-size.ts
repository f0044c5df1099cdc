/** What the head of a picture says of it; sizes in pixels. */
export interface PictureSize {
  mediaType: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

/** Reads the size of a PNG or JPEG; `null` when the bytes are no whole picture of these kinds, whatever its name says. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = isPng(bytes) ? pngSize(view) : jpegSize(view);
  return size === null || size.width === 0 || size.height === 0 ? null : size;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (name: string): number => Buffer.from(name, 'latin1').readUInt32BE();

const isPng = (bytes: Uint8Array): boolean => PNG.every((byte, at) => bytes[at] === byte);

/** PNG (ISO/IEC 15948): the first chunk is IHDR, the last IEND, each with length, name, data and a check sum. */
function pngSize(view: DataView): PictureSize | null {
  let at = PNG.length;
  while (at + 12 <= view.byteLength) {
    if (view.getUint32(at + 4) === chunk('IEND')) {
      if (view.getUint32(12) !== chunk('IHDR')) return null;
      return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
    }
    at += 12 + view.getUint32(at);
  }
  return null;
}

/** Segments that begin a frame (ITU-T T.81, table B.1); C4, C8 and CC between them are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8 || !endsWhole(view)) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) {
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** A cut JPEG lacks the mark of its end; some cameras write a few bytes behind it. */
function endsWhole(view: DataView): boolean {
  for (let at = view.byteLength - 2; at > Math.max(2, view.byteLength - 4096); at -= 1) {
    if (view.getUint16(at) === 0xffd9) return true;
  }
  return false;
}
