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
  room: number,
): PrintPicture | null {
  if (picture === null) return null;
  preparation.pictures += 1;
  const name = `picture-${preparation.pictures}-${id}`;
  const laid = picture.kind === 'svg' ? drawing(name, picture.svg, room) : photograph(name, picture.bytes);
  if (laid === null || preparation.broken.has(laid.file)) {
    complain(
      preparation,
      'picture',
      '図として読めないファイルです。枠だけを印刷しました。PNG、JPEG または SVG の図を登録し直してください。',
    );
    return { file: null, width: null, isFlat: false };
  }
  preparation.files.set(laid.file, laid.bytes);
  return { file: laid.file, width: laid.width, isFlat: laid.isFlat };
}

interface Laid {
  file: string;
  width: number | null;
  isFlat: boolean;
  bytes: Uint8Array;
}

/** Points, as `template/figures.typ` has it. */
const HIGHEST = 300;

function drawing(name: string, svg: string, room: number): Laid {
  const { width, height } = svgSize(svg);
  const isFlat = width !== null && height !== null && width <= room && height <= HIGHEST;
  return { file: `${name}.svg`, width, isFlat, bytes: Buffer.from(svg) };
}

function photograph(name: string, base64: string): Laid | null {
  const bytes = Buffer.from(base64, 'base64');
  const kind = KINDS.find(([, starts]) => starts.test(bytes.subarray(0, 16).toString('hex')));
  return kind ? { file: `${name}.${kind[0]}`, width: null, isFlat: false, bytes } : null;
}

/** Points; `null` when the drawing does not say. */
function svgSize(svg: string): { width: number | null; height: number | null } {
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const box = /viewBox="[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(root);
  const size = (name: string, inBox: string | undefined) => {
    const stated = new RegExp(`\\s${name}="([\\d.]+)(?:pt|px)?"`).exec(root)?.[1] ?? inBox;
    return stated === undefined ? null : Number(stated);
  };
  return { width: size('width', box?.[1]), height: size('height', box?.[2]) };
}
