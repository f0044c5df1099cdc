/** Bytes of a text in Shift_JIS (CP932), by what the standard's decoder reads of each pair of bytes. */
export function shiftJisOf(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((character) => SHIFT_JIS.get(character) ?? [0x3f]));
}

const SHIFT_JIS: ReadonlyMap<string, readonly number[]> = new Map(
  [...singleBytes(), ...doubleBytes()].toReversed().map((bytes) => [decoded(bytes), bytes]),
);

function singleBytes(): number[][] {
  return Array.from({ length: 0x80 }, (_, byte) => [byte]);
}

function doubleBytes(): number[][] {
  const leads = Array.from({ length: 0x7c }, (_, at) => 0x81 + at).filter(
    (lead) => lead < 0xa0 || lead > 0xdf,
  );
  const trails = Array.from({ length: 0xbd }, (_, at) => 0x40 + at).filter((trail) => trail !== 0x7f);
  return leads.flatMap((lead) => trails.map((trail) => [lead, trail]));
}

function decoded(bytes: readonly number[]): string {
  return new TextDecoder('shift_jis').decode(Uint8Array.from(bytes));
}

/** Bytes of a text in UTF-16 with its mark, low byte first, as Excel writes 「Unicode テキスト」. */
export const utf16Of = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

export const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text);
