import { expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';

/** A chunk of a PNG; nobody here looks at the check sum. */
const chunk = (name: string, ...data: number[]) => [
  ...[0, 0, 0, data.length],
  ...Buffer.from(name, 'latin1'),
  ...data,
  ...[0, 0, 0, 0],
];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEAD = chunk('IHDR', 0, 0, 1, 64, 0, 0, 0, 240, 8, 2, 0, 0, 0);
const END = chunk('IEND');
const JPEG = [0xff, 0xd8];
const TABLES = [0xff, 0xc4, 0, 4, 0, 0];
const FRAME = [0xff, 0xc2, 0, 11, 8, 0, 240, 1, 64, 3, 1, 0, 0];
const EOI = [0xff, 0xd9];

it.each<[string, number[], unknown]>([
  ['a PNG', [...PNG, ...HEAD, ...END], { mediaType: 'image/png', width: 320, height: 240 }],
  ['a cut PNG', [...PNG, ...HEAD], null],
  ['a PNG without head', [...PNG, ...chunk('IDAT', 1, 2, 3, 4, 5, 6, 7, 8), ...END], null],
  [
    'a progressive JPEG behind its tables',
    [...JPEG, ...TABLES, ...FRAME, ...EOI],
    { mediaType: 'image/jpeg', width: 320, height: 240 },
  ],
  [
    'a JPEG with fill bytes',
    [...JPEG, 0xff, ...FRAME, ...EOI, 0, 0],
    { mediaType: 'image/jpeg', width: 320, height: 240 },
  ],
  ['a cut JPEG', [...JPEG, ...FRAME], null],
  ['a JPEG without frame', [...JPEG, ...TABLES, ...EOI], null],
  ['a GIF', [...Buffer.from('GIF89a'), 1, 0, 1, 0], null],
  ['a page of HTML', [...Buffer.from('<html></html>')], null],
  ['nothing', [], null],
])('%s', (_, bytes, size) => {
  expect(pictureSize(Uint8Array.from(bytes))).toEqual(size);
});
