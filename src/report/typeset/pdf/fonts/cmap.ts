/**
 * Which characters a TrueType font has, from its `cmap` table (OpenType 1.9, "cmap — Character to Glyph Index
 * Mapping Table"): formats 4 and 12 for characters, 14 for variation sequences.
 */
export interface Coverage {
  has(codePoint: number): boolean;
  /** The font draws this character differently with this variation selector. */
  hasVariation(codePoint: number, selector: number): boolean;
}

type Range = [first: number, last: number];

/** @throws when the bytes are no TrueType font. */
export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const maps = subtables(view, tableAt(view, 'cmap'));
  const characters = new Uint8Array(0x110000);
  for (const { format, offset } of maps) {
    if (format === 4) mark(characters, segments(view, offset));
    if (format === 12) mark(characters, groups(view, offset));
  }
  // Hardly a document has one of them: the list is made when one is asked for.
  let variations: Set<string> | null = null;
  const sequences = () =>
    maps.flatMap(({ format, offset }) => (format === 14 ? variationSequences(view, offset) : []));
  return {
    has: (codePoint) => characters[codePoint] === 1,
    hasVariation: (codePoint, selector) => {
      variations ??= new Set(sequences());
      return variations.has(sequenceOf(codePoint, selector));
    },
  };
}

/** Several encodings may share one subtable. */
function subtables(view: DataView, cmap: number): { format: number; offset: number }[] {
  const records = Array.from({ length: view.getUint16(cmap + 2) }, (_, at) => cmap + 8 + at * 8);
  const offsets = new Set(records.map((record) => cmap + view.getUint32(record)));
  return [...offsets].map((offset) => ({ format: view.getUint16(offset), offset }));
}

const sequenceOf = (codePoint: number, selector: number): string => `${codePoint} ${selector}`;

function mark(characters: Uint8Array, ranges: readonly Range[]): void {
  for (const [first, last] of ranges) characters.fill(1, first, last + 1);
}

function tableAt(view: DataView, name: string): number {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`font without ${name} table`);
}

/** Format 4; a segment ends at 0xFFFF, which is no character. */
function segments(view: DataView, offset: number): Range[] {
  const bytes = view.getUint16(offset + 6);
  return Array.from({ length: bytes / 2 }, (_, at): Range => {
    const last = view.getUint16(offset + 14 + at * 2);
    const first = view.getUint16(offset + 16 + bytes + at * 2);
    return [first, last === 0xffff ? first - 1 : last];
  });
}

/** Format 12. */
function groups(view: DataView, offset: number): Range[] {
  return Array.from({ length: view.getUint32(offset + 12) }, (_, at): Range => {
    const group = offset + 16 + at * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}

const uint24 = (view: DataView, at: number): number => view.getUint16(at) * 256 + view.getUint8(at + 2);

/** Format 14: default sequences as ranges of characters, the others one by one. */
function variationSequences(view: DataView, offset: number): string[] {
  return Array.from({ length: view.getUint32(offset + 6) }, (_, at) => {
    const record = offset + 10 + at * 11;
    const selector = uint24(view, record);
    const [usual, other] = [view.getUint32(record + 3), view.getUint32(record + 7)];
    return [
      ...(usual === 0 ? [] : usualSequences(view, offset + usual)),
      ...(other === 0 ? [] : otherSequences(view, offset + other)),
    ].map((codePoint) => sequenceOf(codePoint, selector));
  }).flat();
}

const usualSequences = (view: DataView, at: number): number[] =>
  Array.from({ length: view.getUint32(at) }, (_, index) => {
    const range = at + 4 + index * 4;
    const first = uint24(view, range);
    return Array.from({ length: view.getUint8(range + 3) + 1 }, (_unused, more) => first + more);
  }).flat();

const otherSequences = (view: DataView, at: number): number[] =>
  Array.from({ length: view.getUint32(at) }, (_, index) => uint24(view, at + 4 + index * 5));
