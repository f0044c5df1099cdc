import type { SourceDocument } from '../source.ts';

export interface Decoded {
  text: string;
  encoding: Exclude<SourceDocument['encoding'], 'pdf' | 'office'>;
  /** The bytes end in the middle of a character. */
  truncated: boolean;
}

/** Unreadable bytes that a text may contain before it is no text: one in two hundred characters. */
const TOLERATED_DAMAGE = 0.005;

function strict(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes strictly; where that fails, once more without the last bytes, which may be half a character. */
function decodeCut(label: string, bytes: Uint8Array, longest: number): Omit<Decoded, 'encoding'> | null {
  for (let cut = 0; cut < longest && cut < bytes.length; cut++) {
    const text = strict(label, bytes.subarray(0, bytes.length - cut));
    if (text !== null) return { text, truncated: cut > 0 };
  }
  return null;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * How much a decoded text looks like Japanese, from below 0 to 1. Text decoded with the wrong one of Shift_JIS
 * and EUC-JP turns into half-width katakana, private-use and rare characters.
 */
function japaneseness(text: string): number {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  const kana = count(sample, /[\u3040-\u30ff\u3001\u3002]/g);
  const kanji = count(sample, /[\u4e00-\u9fff]/g);
  const odd = count(sample, /[\uff61-\uff9f\ue000-\uf8ff\ufffd\u0080-\u009f]/g);
  const wide = count(sample, /[\u0080-\uffff]/g);
  return wide === 0 ? 0 : (kana + 0.5 * kanji - odd) / wide;
}

const LEGACY = ['shift_jis', 'euc-jp'] as const;

function decodeLegacy(bytes: Uint8Array): Decoded | null {
  const readings = LEGACY.flatMap((encoding) => {
    const decoded = decodeCut(encoding, bytes, 3);
    return decoded ? [{ ...decoded, encoding, score: japaneseness(decoded.text) }] : [];
  });
  readings.sort((a, b) => b.score - a.score);
  const best = readings[0];
  return best && best.score > 0.2
    ? { text: best.text, encoding: best.encoding, truncated: best.truncated }
    : null;
}

/** A few damaged bytes must not cost the whole report: they become U+FFFD. */
function decodeDamaged(bytes: Uint8Array): Decoded | null {
  for (const encoding of ['utf-8', ...LEGACY] as const) {
    const text = new TextDecoder(encoding).decode(bytes);
    const damage = count(text, /\ufffd/g);
    if (damage <= text.length * TOLERATED_DAMAGE && japaneseness(text) > 0.2) {
      return { text, encoding, truncated: false };
    }
  }
  return null;
}

/**
 * The text of a file whose encoding nobody declared: byte order mark, strict UTF-8, then the Japanese encoding
 * that yields the more Japanese text. `null` when the bytes are no text in any of them.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeUtf16('utf-16be', bytes);
  const utf8 = decodeCut('utf-8', bytes, 4);
  if (utf8 && !(utf8.truncated && utf8.text === '')) return { ...utf8, encoding: 'utf-8' };
  return decodeLegacy(bytes) ?? decodeDamaged(bytes);
}

function decodeUtf16(label: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded | null {
  const decoded = decodeCut(label, bytes, 4);
  return decoded && { ...decoded, encoding: 'utf-16' };
}
