import { hasUtf16Mark } from '../sniff.ts';
import { type Decoded, decode } from './decode.ts';

/**
 * The text of a file that machines exchange (CSV, JSON), as it is, in whatever Japanese encoding; `null` when the bytes
 * are no text. `readSource` is for documents: it refuses data and makes lines of what it reads.
 */
export function decodedText(bytes: Uint8Array): Decoded | null {
  const decoded = withoutMark(bytes) ?? decode(bytes);
  if (decoded === null || decoded.text.includes('\0') || isControlHeavy(decoded.text)) return null;
  return decoded;
}

/** Control characters do not occur in a text; a stray one is forgiven, one in a hundred is not. */
export function isControlHeavy(text: string): boolean {
  const sample = text.slice(0, 200_000);
  const controls = sample.match(/(?![\t\n\r\f\v\u0085])\p{Cc}/gu)?.length ?? 0;
  return controls > 2 && controls * 100 > sample.length;
}

/** UTF-16 without a mark: the other half of every comma and line break is zero, always on the same side. */
function withoutMark(bytes: Uint8Array): Decoded | null {
  const head = bytes.subarray(0, 4096);
  if (hasUtf16Mark(bytes) || !head.includes(0)) return null;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  if (zeros[0] !== 0 && zeros[1] !== 0) return null;
  const label = zeros[1] === 0 ? 'utf-16be' : 'utf-16le';
  return {
    text: new TextDecoder(label).decode(bytes),
    encoding: 'utf-16',
    truncated: bytes.length % 2 === 1,
  };
}
