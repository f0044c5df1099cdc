import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type AxisUse, type Cell, cellsOver, placeOn } from './axes.ts';

/** Where a support appears: for which purposes, and in which cells, as far as the axes that matter tell. */
export interface Appearance {
  use: AxisUse;
  /** Positions on the axis of purposes. */
  purposes: readonly number[];
  appears(cell: Cell): boolean;
}

const LETTERS = 'pfiu';

/**
 * An appearance as text: the letters of the axes that matter, the positions of the purposes, and one bit for each cell of
 * those axes, deflated. What is the same along an axis is written once.
 */
export function packed({ use, purposes, appears }: Appearance, lengths: Cell): string {
  const bits: number[] = [];
  let at = 0;
  for (const cell of cellsOver(lengths, use)) {
    if (at % 8 === 0) bits.push(0);
    if (appears(cell)) bits[bits.length - 1]! |= 1 << (at % 8);
    at += 1;
  }
  const letters = [...LETTERS].filter((_, axis) => use[axis]).join('');
  const content = deflateRawSync(Uint8Array.from(bits), { level: 9 }).toString('base64');
  return `${letters}:${purposes.join(',')}:${content}`;
}

/** The same read again; it appears in no cell of another purpose. */
export function unpacked(text: string, lengths: Cell): Appearance {
  const [letters = '', listed = '', content = ''] = text.split(':');
  const use = [...LETTERS].map((letter) => letters.includes(letter)) as unknown as AxisUse;
  const purposes = listed === '' ? [] : listed.split(',').map(Number);
  const bits = inflateRawSync(Buffer.from(content, 'base64'));
  const placeOf = placeOn(lengths, use);
  return {
    ...{ use, purposes },
    appears(cell) {
      const at = placeOf(cell);
      return purposes.includes(cell[3]) && ((bits[at >> 3]! >> (at & 7)) & 1) === 1;
    },
  };
}
