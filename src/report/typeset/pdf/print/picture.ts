import type { Drawing, Photograph } from '../../../document.ts';
import { complain, type Preparation } from './preparation.ts';
import type { PrintPicture } from './print-tree.ts';

/** First bytes of what the typesetter can draw, in hexadecimal. */
const KINDS: [extension: string, starts: RegExp][] = [
  ['png', /^89504e470d0a1a0a/],
  ['jpg', /^ffd8ff/],
  ['gif', /^474946383[79]61/],
  ['webp', /^52494646.{8}57454250/],
];

/** Lays the picture down as a file for the template; what its bytes are decides, not what somebody says of them. */
export function printPicture(
  preparation: Preparation,
  id: string,
  picture: Drawing | Photograph | null,
): PrintPicture | null {
  if (picture === null) return null;
  preparation.pictures += 1;
  const name = `picture-${preparation.pictures}-${id}`;
  const laid = picture.kind === 'svg' ? drawing(name, picture.svg) : photograph(name, picture.bytes);
  if (laid === null || preparation.broken.has(laid.file)) {
    complain(
      preparation,
      'picture',
      '図として読めないファイルです。枠だけを印刷しました。PNG、JPEG または SVG の図を登録し直してください。',
    );
    return { file: null, width: null };
  }
  preparation.files.set(laid.file, laid.bytes);
  return { file: laid.file, width: laid.width };
}

interface Laid {
  file: string;
  width: number | null;
  bytes: Uint8Array;
}

const drawing = (name: string, svg: string): Laid => ({
  file: `${name}.svg`,
  width: svgWidth(svg),
  bytes: Buffer.from(svg),
});

function photograph(name: string, base64: string): Laid | null {
  const bytes = Buffer.from(base64, 'base64');
  const kind = KINDS.find(([, starts]) => starts.test(bytes.subarray(0, 16).toString('hex')));
  return kind ? { file: `${name}.${kind[0]}`, width: null, bytes } : null;
}

/** Points; `null` when the drawing does not say. */
function svgWidth(svg: string): number | null {
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const width =
    /\swidth="([\d.]+)(?:pt|px)?"/.exec(root)?.[1] ?? /viewBox="[\d.\s-]*?([\d.]+)\s+[\d.]+"/.exec(root)?.[1];
  return width === undefined ? null : Number(width);
}
